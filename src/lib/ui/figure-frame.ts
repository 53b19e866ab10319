import { getContext, setContext } from 'svelte';

/** How the figures below are framed: as cards of a page, or bare, as the only thing on it. */
interface FigureFrame {
	readonly bare: boolean;
	/** Rank of their headings. */
	readonly level: 1 | 2;
	/** Whether choices beside the heading are offered. */
	readonly controls: boolean;
	/** Id of the only figure that is shown; null: all of them. */
	readonly only: string | null;
}

const KEY = Symbol('figure frame');
const CARD: FigureFrame = { bare: false, level: 2, controls: true, only: null };

/** Called by pages that show a single drawing. A function, so that it follows the address. */
export function provideFigureFrame(frame: () => FigureFrame): void {
	setContext(KEY, frame);
}

/** Only while a component initialises. */
export function useFigureFrame(): () => FigureFrame {
	return getContext<(() => FigureFrame) | undefined>(KEY) ?? (() => CARD);
}
