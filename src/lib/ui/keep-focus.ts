/** A removal that hasn't happened by then was none. */
const PATIENCE_MS = 5000;

/**
 * To be called when a button in a list is pressed that makes its own row go: as soon as the row is gone, focus goes to the button that moved up into
 * its place, else to the last one, else to the list or what held it. Rows go when the address has changed, which is later than the next frame: so
 * the page is watched until then. A reader who has moved on meanwhile is left alone.
 */
export function keepFocusInList(button: HTMLElement): void {
	const list = button.closest<HTMLElement>('ul, ol');
	const holder = list?.parentElement;
	if (!list || !holder) return;
	const position = buttonsOf(list).indexOf(button);
	const watch = new MutationObserver(() => {
		if (button.isConnected) return;
		stop();
		if (document.activeElement !== document.body && document.activeElement !== null) return;
		const left = list.isConnected ? buttonsOf(list) : [];
		const next = left[Math.min(position, left.length - 1)];
		if (next) next.focus();
		else focusHolder(list.isConnected ? list : holder);
	});
	const timer = setTimeout(stop, PATIENCE_MS);
	function stop(): void {
		clearTimeout(timer);
		watch.disconnect();
	}
	watch.observe(holder, { childList: true, subtree: true });
}

function buttonsOf(list: HTMLElement): HTMLElement[] {
	return [...list.querySelectorAll<HTMLElement>('button:not(:disabled)')];
}

function focusHolder(element: HTMLElement): void {
	element.tabIndex = -1;
	element.focus();
}
