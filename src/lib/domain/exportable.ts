import type { EmbedTarget } from './embed-parts';
import type { NumberLang } from './format';
import type { PaperFormat, PaperName } from './paper';
import type { PlainTable } from './plain-table';
import type { Measure, Scene } from './scene';
import type { ShownParams } from './shown-params';

/** Words that drawings on paper need and pages don't. */
interface PaperWords {
	readonly paper: { readonly projectionNote: Readonly<Record<PaperFormat['projection'], string>> };
	/** What the numbers behind classes are. */
	readonly countNote: string;
	readonly unnamedPairs: string;
	readonly matrixShades: (most: string) => string;
	readonly unnamed: string;
	readonly sourcesOnSlide: (slide: number) => string;
	/** On the other pages of a sheet than the one that has the sources. */
	readonly sourcesOnSheet: (page: number) => string;
	/** A query of the console, for which an address is too long. */
	readonly query: (text: string) => string;
	/** The same of its beginning, with a word where the whole is. */
	readonly queryCut: (text: string) => string;
}

/** The room a drawing has on paper. */
export interface DrawFrame extends Pick<PaperFormat, 'colors' | 'projection' | 'northArrow'> {
	/** Pixels. */
	readonly width: number;
	readonly height: number;
	readonly fontSize: number;
	readonly measure: Measure;
	readonly words: PaperWords;
}

/** A chart that slides can hold as one that can be edited. */
export type NativeChart = NativeCourses | NativeBars | NativeGroups | NativeDots;

interface NativeBasis {
	/** What it shows, where the title doesn't say it. */
	readonly caption?: string;
	readonly unit: string;
	/** Of its numbers, as on screen. */
	readonly decimals: number;
	/** Said below it: what signs, dashes and breaks mean. */
	readonly notes: readonly string[];
}

/** Courses over the years. */
export interface NativeCourses extends NativeBasis {
	readonly kind: 'line';
	/** Years. */
	readonly labels: readonly string[];
	/** What several labels share, at the first of them; '' at the others. */
	readonly sharedLabels?: readonly string[];
	/** Where the axis of the values is logarithmic or begins at 0, not just below the lowest value. */
	readonly scale?: 'log' | 'zero';
	/** A course that is interrupted where values follow each other has a second series for every other piece. */
	readonly series: readonly NativeSeries[];
}

export interface NativeSeries {
	readonly name: string;
	readonly values: readonly (number | null)[];
	readonly color: string;
	/** False for the second series of a course. */
	readonly inLegend: boolean;
	/** Places of values that aren't certain. */
	readonly hollow: readonly number[];
	/** Places of values to which a dashed line leads. */
	readonly dashed: readonly number[];
}

/** A bar for each label, the first on top; a label without a value says what is left out. */
export interface NativeBars extends NativeBasis {
	readonly kind: 'bar';
	readonly labels: readonly string[];
	readonly name: string;
	readonly values: readonly (number | null)[];
	readonly colors: readonly string[];
	/** Numbers have their sign, gains, too. */
	readonly isSigned?: boolean;
}

/** Bars of several series for each label, on each other or to both sides of a middle. */
export interface NativeGroups extends NativeBasis {
	readonly kind: 'groups';
	readonly labels: readonly string[];
	/** Columns stand from left to right; of rows the first is on top. */
	readonly shape: 'columns' | 'rows';
	/** Two series back to back: the values of the first are negative, so that its bars go to the left, and are written without a sign. */
	readonly isMirrored: boolean;
	readonly series: readonly Pick<NativeSeries, 'name' | 'values' | 'color'>[];
}

/** Dots by two numbers; `unit` and `decimals` are those of the upright axis. */
export interface NativeDots extends NativeBasis {
	readonly kind: 'dots';
	readonly unitX: string;
	readonly decimalsX: number;
	readonly isLog: { readonly x: boolean; readonly y: boolean };
	/** The later ones lie over the earlier. */
	readonly series: readonly NativeDotSeries[];
}

export interface NativeDotSeries {
	readonly name: string;
	readonly color: string;
	/** A region by name, one of the others, or the corners of a line. */
	readonly look: 'named' | 'plain' | 'line';
	readonly points: readonly (readonly [x: number, y: number])[];
}

/** What a drawing is, for readers who don't see it. */
export type FigureKind = 'map' | 'flows' | 'course' | 'ranking' | 'table' | 'chart' | 'profile';

/** What is told of a drawing in words. */
export interface Described extends Pick<Exportable, 'title' | 'subtitle' | 'finding'> {
	readonly kind: FigureKind;
}

/** A drawing laid out anew for each size of paper, from the figures alone: the dialog and the batch draw the same. */
export type Drawing = Described &
	Pick<Exportable, 'draw' | 'projections'> & {
		/** The same as charts that slides can hold; left out or empty where they hold pictures. */
		readonly charts?: () => readonly NativeChart[];
	};

/** What a sheet of a drawing is composed from, in one language. */
export type SheetParts = Pick<
	Exportable,
	'lang' | 'words' | 'title' | 'subtitle' | 'sourceLine' | 'draw' | 'projections' | 'paper'
>;

/** A drawing of the atlas with all that files, captions and embeds are made from. */
export interface Exportable {
	/** Name of files without ending: `regiopolatlas_karte_population_total_2025`. */
	readonly fileName: string;
	readonly lang: NumberLang;
	readonly words: PaperWords;
	readonly title: string;
	readonly subtitle: string;
	/** One or more pages: what has no room beside or below the rest. */
	readonly draw: (frame: DrawFrame) => Promise<readonly Scene[]>;
	/** Those it can be drawn in, the one of the screen first; none for what is no map. */
	readonly projections: readonly PaperFormat['projection'][];
	/** The paper it is made for; null for any. */
	readonly paper: PaperName | null;
	/** The figures shown. */
	readonly table: () => PlainTable;
	/** `Quelle: …` as on screen, with licences. */
	readonly sourceLine: string;
	/** For the sheet of sources: citation, licence, address, day of retrieval. */
	readonly sources: PlainTable;
	/**
	 * What is to be seen, for readers who don't see it, in a language: what, where, when, main finding and who counted. `said`: under other words than its own title and
	 * subtitle.
	 */
	readonly altText: (lang: NumberLang, said?: Pick<Described, 'title' | 'subtitle'>) => Promise<string>;
	/** The same drawing in a language, with its title and source. */
	readonly inLang: (lang: NumberLang) => Promise<SheetParts>;
	/** The main finding, in one or two sentences. */
	readonly finding: string;
	/** Path with query of the view. */
	readonly path: string;
	/** What a permanent link to it must name. */
	readonly shown: ShownParams;
	/** Its twin for other websites, with the query of the view; null where there is none. */
	readonly embed: (EmbedTarget & { readonly query: string; readonly hash: string }) | null;
	readonly dataVersion: string;
	/** A slide for each; empty where slides hold pictures of the drawing. */
	readonly charts: readonly NativeChart[];
}
