import type { Attachment } from 'svelte/attachments';
import { heightMessages } from '$lib/domain/embed-height';

/** Milliseconds the height has to rest before it is told. */
const REST_MS = 80;
/** Milliseconds after which it is told again: the host's script may have come after the first time. */
const AGAIN_MS = [1000, 3000, 8000];

/** Tells the page around the frame how high an element is, whenever that changes. Heights are no secret: whoever frames the page may know them. */
export function reportHeight(id: string): Attachment<HTMLElement> {
	return (element) => {
		if (window.parent === window) return;
		let timer: ReturnType<typeof setTimeout> | undefined;

		function tell(): void {
			const { own, datawrapper } = heightMessages(id, element.getBoundingClientRect().height);
			window.parent.postMessage(own, '*');
			window.parent.postMessage(datawrapper, '*');
		}

		function tellSoon(): void {
			clearTimeout(timer);
			timer = setTimeout(tell, REST_MS);
		}

		const observer = new ResizeObserver(tellSoon);
		observer.observe(element);
		const again = AGAIN_MS.map((delay) => setTimeout(tell, delay));
		return () => {
			observer.disconnect();
			for (const one of [timer, ...again]) clearTimeout(one);
		};
	};
}
