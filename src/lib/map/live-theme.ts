import { plainColor } from '../domain/page-color';
import { OUTLINE_COLORS } from './outlines';

/** Colours of the live map, read from the design tokens. */
export interface MapTheme {
	readonly land: string;
	readonly water: string;
	readonly border: string;
	readonly outline: string;
	readonly text: string;
	readonly textSoft: string;
	readonly surface: string;
	readonly missing: string;
	readonly accent: string;
	/** Symbols of negative values. */
	readonly negative: string;
	readonly focus: string;
	/** Flows, and those of one of two directions. */
	readonly flow: string;
	readonly rostock: string;
	/** The line colour of a selected region in this scheme. */
	readonly ring: (color: string) => string;
	/** By group. */
	readonly outlines: Readonly<Record<string, string>>;
}

/** The tokens in force for an element. */
export function readTheme(element: Element): MapTheme {
	const style = getComputedStyle(element);
	const read = (name: string): string => style.getPropertyValue(name).trim() || '#808080';
	return {
		land: read('--c-land'),
		water: read('--c-water'),
		border: read('--c-border'),
		outline: read('--c-outline'),
		text: read('--c-text'),
		textSoft: read('--c-text-soft'),
		surface: read('--c-surface'),
		missing: read('--c-missing'),
		accent: read('--c-accent'),
		negative: read('--c-warn'),
		focus: read('--c-focus'),
		flow: read('--c-flow'),
		rostock: read('--c-rostock'),
		ring: (color) => plainColor(color, read, style.colorScheme === 'dark'),
		outlines: Object.fromEntries(Object.entries(OUTLINE_COLORS).map(([group, name]) => [group, read(name)]))
	};
}

/** Calls back when the reader or the system changes the colours; returns the way to stop it. */
export function watchTheme(onchange: () => void): () => void {
	const observer = new MutationObserver(onchange);
	observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class', 'style'] });
	const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'].map((query) => matchMedia(query));
	for (const query of queries) query.addEventListener('change', onchange);
	return () => {
		observer.disconnect();
		for (const query of queries) query.removeEventListener('change', onchange);
	};
}
