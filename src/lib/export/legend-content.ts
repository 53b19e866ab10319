import type { Classes } from '../domain/classification';
import type { ScenePath } from '../domain/scene';

/** Why regions have no value, how many, and what they look like on the map. */
export interface LegendSign {
	readonly mark: 'missing' | 'secret' | 'not_applicable';
	readonly text: string;
	/** How many regions; null where it isn't told. */
	readonly count: string | null;
}

/** An outline on the map. */
interface LegendOutline {
	readonly color: string;
	readonly text: string;
	/** The line as on the map; left out: one of the colour. */
	readonly line?: Pick<ScenePath, 'stroke' | 'strokeWidth' | 'dash'>;
}

/** What a map's legend says. */
export interface LegendContent {
	readonly title: string;
	/** Null for a symbol map. */
	readonly classes: Classes | null;
	/** Whose outlines are drawn in which colour, or by which line where there are no colours. */
	readonly outlines?: readonly LegendOutline[];
	/** A colour below all classes: what it is and how many regions have it. */
	readonly apart?: { readonly color: string; readonly text: string };
	readonly symbol: {
		readonly max: number;
		readonly radius: (value: number) => number;
		readonly note: string;
		readonly negative: string | null;
	} | null;
	/** A class as text. */
	readonly classText: (low: number, high: number, isLast: boolean) => string;
	/** How many regions a class has; null where it isn't told. */
	readonly classCount: (at: number) => string | null;
	readonly format: (value: number) => string;
	readonly signs: readonly LegendSign[];
	/** Which countries are bare land, because nobody collects the figure there. */
	readonly uncovered?: string;
	/** Said under the legend: what n means; may be empty. */
	readonly countNote: string;
}
