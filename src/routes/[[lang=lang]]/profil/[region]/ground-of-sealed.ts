import type { Attachment } from 'svelte/attachments';

/**
 * Puts a shape of one of the site's files into the page where the frame around it has no origin (`sandbox="allow-scripts"`): there browsers draw no
 * `<use>` of a file, not even of the page's own site. What can't be loaded stays away, as it would have.
 */
export function groundOfSealed(address: string): Attachment<SVGGElement> {
	return (place) => {
		if (globalThis.origin !== 'null') return;
		let shape: Element | null = null;
		let isWanted = true;
		import('$lib/export/dom-uses')
			.then(({ loadShape }) => loadShape(address))
			.then(
				(loaded) => {
					shape = loaded;
					if (shape && isWanted) place.append(shape);
				},
				() => undefined
			);
		return () => {
			isWanted = false;
			shape?.remove();
		};
	};
}
