/**
 * Runs in every page before its own scripts, as text: bundlers may not touch it. `change` measures from a change of the view to the first
 * new text (all of our own script has run), to the second frame after it (the map has been drawn) and to the second frame after ranking
 * and table have followed, too.
 */
export const PAGE_PROBE = `
window.bench = { lcp: 0, cls: 0 };
new PerformanceObserver((list) => { for (const e of list.getEntries()) bench.lcp = e.startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });
new PerformanceObserver((list) => { for (const e of list.getEntries()) if (!e.hadRecentInput) bench.cls += e.value; }).observe({ type: 'layout-shift', buffered: true });
bench.marked = (name) => new Promise((resolve, reject) => {
	const look = () => {
		const [mark] = performance.getEntriesByName(name);
		if (mark) resolve(mark.startTime);
		else if (performance.now() > 90000) reject(new Error(location.href + ' has not reached ' + name + ' within 90 s'));
		else setTimeout(look, 20);
	};
	look();
});
bench.change = (action) => new Promise((resolve, reject) => {
	const sentence = document.querySelector('.sentence');
	const timeout = setTimeout(() => reject(new Error('the sentence did not change within 60 s: ' + location.href + ' ' + sentence.textContent)), 60000);
	const start = performance.now();
	const observer = new MutationObserver(() => {
		observer.disconnect();
		clearTimeout(timeout);
		const script = performance.now() - start;
		// Where nothing follows later, all of it is in the first picture.
		const isWhole = !document.querySelector('[aria-busy=true]');
		const twoFrames = (then) => requestAnimationFrame(() => requestAnimationFrame(then));
		twoFrames(() => {
			const painted = performance.now() - start;
			if (isWhole) return resolve({ script, painted, whole: painted });
			const whole = () =>
				document.querySelector('[aria-busy=true]')
					? setTimeout(whole)
					: twoFrames(() => resolve({ script, painted, whole: performance.now() - start }));
			whole();
		});
	});
	observer.observe(sentence, { subtree: true, childList: true, characterData: true });
	action();
});
bench.go = (href) => bench.change(() => {
	const link = Object.assign(document.createElement('a'), { href });
	document.body.append(link);
	link.click();
	link.remove();
});
bench.step = (by) => bench.change(() => {
	const slider = document.querySelector('.slider input[type=range]');
	const next = Number(slider.value) + by;
	slider.value = String(next < Number(slider.min) || next > Number(slider.max) ? Number(slider.value) - by : next);
	slider.dispatchEvent(new Event('input', { bubbles: true }));
});
bench.transferred = (until) => {
	const classOf = (url) => /\\.css(\\?|$)/.test(url) ? 'CSS' : /\\.m?js(\\?|$)/.test(url) ? 'JavaScript' : /\\.woff2?(\\?|$)/.test(url) ? 'Fonts' : /\\.wasm/.test(url) ? 'WebAssembly' : 'Data';
	const sum = {};
	for (const e of [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]) {
		if (e.responseEnd > until) continue;
		const key = e.entryType === 'navigation' ? 'HTML' : classOf(e.name);
		sum[key] = (sum[key] ?? 0) + e.transferSize;
	}
	return sum;
};
`;

/** What a change of the view cost, in ms. */
export interface Latency {
	readonly script: number;
	readonly painted: number;
	readonly whole: number;
}
