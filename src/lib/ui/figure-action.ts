import { getContext, setContext, type Snippet } from 'svelte';
import type { Exportable } from '$lib/domain/exportable';

/** A drawing that the figure can put on paper by itself, because the page shows it on a canvas. */
export type FigureSheet = Pick<Exportable, 'draw' | 'projections'>;

/** A figure of the page and where its drawing stands. */
export interface FigureHandle {
	readonly id: string;
	readonly heading: string;
	readonly sentence: string;
	/** Null while it isn't in the page. */
	readonly drawing: () => HTMLElement | null;
	readonly sheet: FigureSheet | null;
}

const KEY = Symbol('figure action');

/** What every figure below offers at its head, by a page that knows what can be done with figures. */
export function provideFigureAction(action: () => Snippet<[FigureHandle]>): void {
	setContext(KEY, action);
}

/** The action of the page around; null where there is none. */
export function useFigureAction(): (() => Snippet<[FigureHandle]>) | null {
	return getContext<(() => Snippet<[FigureHandle]>) | undefined>(KEY) ?? null;
}
