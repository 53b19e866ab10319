import type { ChangeMeasure } from './change';
import type { ModeFamily, ModeObstacle } from './modes';
import type { Mode } from './view';

/** Words that stand behind or around a shown number. */
export interface FigureWords {
	/** Percentage points. */
	readonly points: string;
	/** Per cent per year. */
	readonly perYear: string;
	readonly perThousand: string;
	/** Euros per inhabitant. */
	readonly eurPerHead: string;
	readonly perKm2: string;
	readonly rank: (rank: string) => string;
	readonly percentile: (share: string) => string;
	/** Standard deviations. */
	readonly deviations: string;
}

/** What the title of a mode is made of. */
export interface ModeFrame {
	readonly year: number;
	readonly baseYear: number;
	/** Name of the reference; empty where there is none. */
	readonly reference: string;
	/** Long form of the unit: "Euro je Einwohner". */
	readonly unit: string;
	/** An amount in millions of euros. */
	readonly isMoney: boolean;
	readonly measure: ChangeMeasure;
}

/** The words for the modes; src/lib/i18n holds them for each language. */
export interface ModeTexts {
	readonly words: FigureWords;
	readonly families: Readonly<Record<ModeFamily, string>>;
	/** Short names for lists. */
	readonly names: Readonly<Record<Mode, string>>;
	/** What is shown, for legends, axes and headings. */
	readonly titles: Readonly<Record<Mode, (frame: ModeFrame) => string>>;
	/** What a figure is in a mode, as a clause of a sentence; null where other clauses tell it. `number` is bare. */
	readonly told: Readonly<Record<Mode, ((number: string, frame: ModeFrame) => string) | null>>;
	/** In front of "rank 3 of 128", with a space at the end; empty where the figure itself is ranked. */
	readonly ranked: Readonly<Record<Mode, string>>;
	readonly obstacles: Readonly<Record<ModeObstacle, string>>;
	/** The reference has no value in the year shown. */
	readonly unreferenced: (name: string, year: number) => string;
	readonly showYear: (year: number) => string;
	readonly refused: (mode: string, reason: string) => string;
}
