import type { Attachment } from 'svelte/attachments';

/**
 * Puts a shape of one of the site's files (`/karten/kreise-de8.svg#grund`) into the page where the frame around it has no origin
 * (`sandbox="allow-scripts"`): there browsers draw no `<use>` of a file, not even of the page's own site. What can't be loaded stays away, as it would have.
 */
export function groundOfSealed(address: string): Attachment<SVGGElement> {
	return (place) => {
		if (globalThis.origin !== 'null') return;
		let shape: Element | null = null;
		let isWanted = true;
		loadShape(address).then(
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

/** A shape of a file for this page; null if the file has none of that name. */
async function loadShape(address: string): Promise<Element | null> {
	const [path = '', id = ''] = address.split('#');
	const response = await fetch(path);
	if (!response.ok) throw new Error(`${path} answers ${response.status}.`);
	const file = new DOMParser().parseFromString(await response.text(), 'image/svg+xml');
	const shape = file.getElementById(id);
	return shape && document.importNode(shape, true);
}
