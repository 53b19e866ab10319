import type { Attachment } from 'svelte/attachments';
import { heightMessages } from '$lib/domain/embed-height';

/** Milliseconds the height has to rest before it is told. */
const REST_MS = 80;
/** Milliseconds after which it is told again: the host's script may have come after the first time. */
const AGAIN_MS = [1000, 3000, 8000, 20_000];
/** Milliseconds in which a host that follows has followed. */
const FOLLOW_MS = 600;

/** Tells the page around the frame how high an element is, whenever that changes. Heights are no secret: whoever frames the page may know them. */
export const reportHeight: Attachment<HTMLElement> = (element) => {
	if (window.parent === window) return;
	// As the page around knows the frame: older scripts look for it in `src`.
	const id = location.pathname + location.search;
	const root = document.documentElement;
	let told = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let judging: ReturnType<typeof setTimeout> | undefined;

	function tell(): void {
		// The default view is still there, unseen, or half of another one: a host that followed would jump to and fro.
		if (root.hasAttribute('data-query')) return;
		const messages = heightMessages(id, element.getBoundingClientRect().height);
		told = messages.own.regiopolatlas.height;
		window.parent.postMessage(messages.own, '*');
		window.parent.postMessage(messages.datawrapper, '*');
		judgeLater();
	}

	function tellSoon(): void {
		clearTimeout(timer);
		timer = setTimeout(tell, REST_MS);
	}

	/**
	 * Nothing scrolls in a frame that is as high as was told. A bar that was there before would stay all the same: it makes the page as narrow as
	 * fits the height without it.
	 */
	function judge(): void {
		root.style.overflowY = hasFollowed() ? 'hidden' : '';
	}

	function hasFollowed(): boolean {
		return told > 0 && Math.abs(innerHeight - told) <= 1;
	}

	function judgeLater(): void {
		clearTimeout(judging);
		if (hasFollowed()) judge();
		else judging = setTimeout(judge, FOLLOW_MS);
	}

	const observer = new ResizeObserver(tellSoon);
	observer.observe(element);
	const revealed = new MutationObserver(tellSoon);
	revealed.observe(root, { attributeFilter: ['data-query'] });
	window.addEventListener('resize', judgeLater);
	const again = AGAIN_MS.map((delay) => setTimeout(tell, delay));
	return () => {
		observer.disconnect();
		revealed.disconnect();
		window.removeEventListener('resize', judgeLater);
		root.style.overflowY = '';
		for (const one of [timer, judging, ...again]) clearTimeout(one);
	};
};
