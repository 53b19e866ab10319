import { getContext, setContext, type Snippet } from 'svelte';
import type { DrawFrame, Exportable, NativeChart } from '$lib/domain/exportable';
import type { Scene } from '$lib/domain/scene';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';
import type { DrawnWords } from '$lib/i18n/paper-texts';

/** How a figure puts itself on paper: where that depends on what its reader has chosen there. */
export interface FigureSheet extends Pick<Exportable, 'projections'> {
	/** One or more pages, in the language of the words. */
	readonly draw: (frame: DrawFrame, words: DrawnWords) => Promise<readonly Scene[]>;
	/** The same as charts that slides can hold; left out or empty where they hold pictures. */
	readonly charts?: (words: DrawnWords) => Promise<readonly NativeChart[]>;
	/** What it says, where that depends on the choice, too. */
	readonly finding?: (t: Messages, lang: Lang) => string;
}

/** A figure of the page. */
export interface FigureHandle {
	readonly id: string;
	readonly heading: string;
	/** Null where the page knows how it is put on paper. */
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
