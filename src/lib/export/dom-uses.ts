/**
 * Puts the shapes that a drawing borrows from a file (`<use href="/karten/kreise-de8.svg#grund">`) into the page itself, because nobody can look into a `use`.
 * They look the same; returns what undoes it.
 *
 * @throws Error if a file can't be loaded
 */
export async function inlineUses(element: HTMLElement): Promise<() => void> {
	const uses = [...element.querySelectorAll<SVGUseElement>('svg use[href^="/"]')];
	const shapes = await Promise.all(uses.map((use) => loadShape(use.getAttribute('href') ?? '')));
	const pairs = uses.map((use, i) => [use, shapes[i]?.cloneNode(true)] as const);
	for (const [use, shape] of pairs) if (shape) use.replaceWith(shape);
	return () => {
		for (const [use, shape] of pairs) if (shape) (shape as Element).replaceWith(use);
	};
}

/** A shape of a file (`/karten/kreise-de8.svg#grund`) for this page; null if the file has none of that name. */
export async function loadShape(address: string): Promise<Element | null> {
	const [path = '', id = ''] = address.split('#');
	const response = await fetch(path);
	if (!response.ok) throw new Error(`${path} answers ${response.status}.`);
	const file = new DOMParser().parseFromString(await response.text(), 'image/svg+xml');
	const shape = file.getElementById(id);
	return shape && document.importNode(shape, true);
}
