import type { ChangeMeasure } from './change';
import type { Classes } from './classification';
import type { Indicator, Source, Unit } from './indicator';
import type { ModeObstacle, ModeObstacles } from './modes';
import type { Region, RegionGroup } from './region';
import type { Observation } from './slice';
import type { Standing } from './standing';
import type { Mode, View } from './view';

/** A change against the base year, or the reason why there is none. */
export type Change =
	| {
			readonly kind: 'value';
			readonly value: number;
			readonly fromYear: number;
			readonly acrossBreak: boolean;
			/** The figure it is counted from is marked as of low reliability. */
			readonly unsafeBase: boolean;
	  }
	| { readonly kind: 'break'; readonly breakYear: number; readonly fromYear: number }
	| { readonly kind: 'none'; readonly fromYear: number };

/** One region's or group's figures in the year shown. */
export interface Row {
	readonly region: string;
	readonly name: string;
	/** The figure as measured. */
	readonly observation: Observation;
	/** All sources that figure, shown value and change rest on, as `sourceIds` reads them; null without a figure. */
	readonly source: string | null;
	/** What map, ranking and classes use: the figure itself or what the view's mode makes of it. Null: nothing to draw. */
	readonly shown: number | null;
	/** The figure of the base year as measured. */
	readonly baseValue: number | null;
	/** Change against the base year, counted as `Result.changeMeasure` says. */
	readonly change: Change;
	/** 1 = highest shown value among the regions of the scope; ties share a rank; null without a value and for groups. */
	readonly rank: number | null;
	/** Where a group or a place outside the scope would stand among the regions; null for the regions themselves and where there is no value. */
	readonly standing: Standing | null;
	/** Position in `Result.classes`; null without a value and in symbol maps. */
	readonly classIndex: number | null;
}

/** One year of a course. `shown` follows the mode. */
export interface Point {
	readonly year: number;
	readonly observation: Observation;
	readonly shown: number | null;
}

/** The course of one selected region or group. */
export interface Series {
	readonly region: string;
	readonly name: string;
	/** Place in the chart's colour order; regions of the mission have fixed colours (palette.ts). */
	readonly color: string;
	readonly points: readonly Point[];
	/** Years at which this course is broken: never join the point before to the point at it. */
	readonly breakYears: readonly number[];
}

/** Regions of the scope whose index or change can't be told because their course breaks between base year and year. */
export interface BrokenChanges {
	readonly count: number;
	/** Regions with a value in both years. */
	readonly of: number;
	/** Where most of them break last. */
	readonly breakYear: number;
	/** The earliest base year that lies behind the last break of all; null if the year shown does not lie behind it. */
	readonly comparableFrom: number | null;
}

/** One of a set of peers. */
interface PeerEnd {
	readonly region: string;
	readonly name: string;
	/** As shown. */
	readonly value: number;
	/** As measured. */
	readonly observation: Observation;
}

/** Smallest, middle and largest value of a set of peers in one year. */
export interface PeerRange {
	readonly group: string;
	readonly name: string;
	readonly min: PeerEnd;
	readonly max: PeerEnd;
	readonly mean: number;
	readonly count: number;
	/** Codes of all of them. */
	readonly members: readonly string[];
}

/** A mode that was asked for and makes no sense here: the value is shown instead. */
export interface RefusedMode {
	readonly mode: Mode;
	readonly obstacle: ModeObstacle;
}

/** A reference without a value in the year shown. */
export interface Unreferenced {
	readonly name: string;
	/** The nearest year in which it has one, the earlier of two. */
	readonly nearest: number | null;
}

/** What every drawing of /indikatoren is made from: a pure function of the view, one slice, the catalogue and the regions. */
export interface Result {
	/** The view with its year moved to one that exists. */
	readonly view: View;
	/** The year asked for, where it does not exist and another one is shown instead; else null. */
	readonly substitutedYear: number | null;
	/** Null where the mode asked for is the one shown. */
	readonly refusedMode: RefusedMode | null;
	/** The reference has no value in the year shown, and the mode needs one; null otherwise. */
	readonly unreferenced: Unreferenced | null;
	/** How `Row.change` is counted. */
	readonly changeMeasure: ChangeMeasure;
	/** Null in modes that count from no year, where breaks are crossed and where nothing is broken. */
	readonly broken: BrokenChanges | null;
	/** Modes that make no sense for this indicator and reference, and why. */
	readonly obstacles: ModeObstacles;
	readonly indicator: Indicator;
	readonly unit: Unit;
	/** Years that exist in this slice, ascending. */
	readonly years: readonly number[];
	/** All regions of the scope at the level, in rank order, those without value last by name. */
	readonly rows: readonly Row[];
	/** Countries of the scope in which the figure isn't collected: ISO codes, sorted. Their rows have no value. */
	readonly uncovered: readonly string[];
	/** Number of rows with a rank. */
	readonly rankedCount: number;
	/** All groups and countries that the slice holds, in the order of the catalogue. */
	readonly groups: readonly Row[];
	readonly reference: Row | null;
	readonly series: readonly Series[];
	readonly peers: PeerRange | null;
	/** `fill`: choropleth classes; `symbol`: proportional symbols for counts and money. */
	readonly drawing: 'fill' | 'symbol';
	readonly classes: Classes | null;
	/** The value whose symbol has the largest radius, over all years; null for fills. */
	readonly symbolMax: number | null;
	/** Sources of the shown figures, the main one first. */
	readonly sources: readonly Source[];
}

/** Region and group facts by code, for names and positions. */
export interface Places {
	readonly regions: ReadonlyMap<string, Region>;
	readonly groups: ReadonlyMap<string, RegionGroup>;
}
