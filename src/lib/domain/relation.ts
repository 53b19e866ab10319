import { bivariateCell, terciles, type BivariateCell } from './bivariate';
import { fitOf, type Fit } from './correlation';
import { withFittingDecimals } from './formula-decimals';
import type { Indicator, Source, Unit } from './indicator';
import { fits, pathsOf, sourcesDrawn } from './relation-paths';
import type { RelationView } from './relation-view';
import type { Observation, Slice } from './slice';
import { indexSlice, type SliceIndex } from './slice-index';

/** One of the two indicators with its figures. */
export interface RelationSide {
	readonly indicator: Indicator;
	readonly unit: Unit;
	readonly slice: Slice;
}

interface RelationPlace {
	readonly region: string;
	readonly name: string;
	/** Label point, degrees. */
	readonly lon: number;
	readonly lat: number;
}

/** What a relation is worked out from. */
export interface RelationMaterial {
	readonly x: RelationSide;
	readonly y: RelationSide;
	readonly sources: ReadonlyMap<string, Source>;
	/** The regions in the view's scope at its level, by name. */
	readonly places: readonly RelationPlace[];
	readonly nameOf: (code: string) => string;
}

/** A region with both figures of the year. */
export interface RelationPoint {
	readonly region: string;
	readonly name: string;
	readonly x: Observation;
	readonly y: Observation;
	/** Place on the bivariate map; null where a figure is missing. */
	readonly cell: BivariateCell | null;
}

/** A selected region or group: its colour, its point in the year shown and the way it came. */
export interface RelationPath {
	readonly region: string;
	readonly name: string;
	readonly color: string;
	/** Years with both figures, ascending; `isBreak` where one of them can't be compared with the year before. */
	readonly steps: readonly {
		readonly year: number;
		readonly x: number;
		readonly y: number;
		readonly isBreak: boolean;
		/** Of both figures, as `sourceIds` reads it. */
		readonly source: string | null;
	}[];
}

type Extent = readonly [least: number, greatest: number];

/** How far the figures of both indicators reach. */
export interface RelationExtents {
	readonly x: Extent;
	readonly y: Extent;
}

/** Two indicators set against each other: a pure function of view and figures. */
export interface Relation {
	/** With the year moved to one that both have. */
	readonly view: RelationView;
	/** The year asked for, where it has no figures; else null. */
	readonly substitutedYear: number | null;
	readonly x: Omit<RelationSide, 'slice'>;
	readonly y: Omit<RelationSide, 'slice'>;
	/** Years in which both indicators have figures, ascending. */
	readonly years: readonly number[];
	/** All regions of the scope, by name. */
	readonly points: readonly RelationPoint[];
	/** Selected groups and regions outside the scope, in the reader's order: named in drawing and table, none of those counted. */
	readonly others: readonly RelationPoint[];
	/** Points with both figures that can be drawn: a logarithm has no place for zero and less. */
	readonly drawn: readonly RelationPoint[];
	/** Regions without one of the figures. */
	readonly missing: number;
	/** Regions with both figures that a logarithmic axis can't show. */
	readonly notPositive: number;
	/** On the axes as they are drawn: of logarithms where they are logarithmic. */
	readonly fit: Fit | null;
	readonly bounds: { readonly x: readonly number[]; readonly y: readonly number[] } | null;
	/** Least and greatest figure that is drawn in any of the years, so that axes stay while the years go by; null without any. */
	readonly extents: RelationExtents | null;
	readonly paths: readonly RelationPath[];
	/** Selected regions and groups that have both figures in no year. */
	readonly withoutFigures: readonly string[];
	/** Regions that the view's rectangles hold; null without any. */
	readonly brushed: ReadonlySet<string> | null;
	readonly sources: readonly Source[];
}

/** Works a relation out of two slices of the same level. */
export function deriveRelation(asked: RelationView, given: RelationMaterial): Relation {
	const [x, y] = [withFigures(given.x), withFigures(given.y)];
	const material: RelationMaterial = { ...given, x, y };
	const { places, nameOf } = material;
	const [xIndex, yIndex] = [indexSlice(x.slice), indexSlice(y.slice)];
	const years = x.slice.years.filter((year) => y.slice.years.includes(year));
	const year = years.findLast((candidate) => candidate <= asked.year) ?? years[0] ?? asked.year;
	const view = year === asked.year ? asked : { ...asked, year };
	const pairs = places.map(({ region, name }) => ({
		region,
		name,
		x: xIndex.at(region, year),
		y: yIndex.at(region, year)
	}));
	const full = pairs.filter((pair) => pair.x.value !== null && pair.y.value !== null);
	const bounds = boundsOf(full);
	const points = pairs.map((pair): RelationPoint => {
		const [px, py] = [pair.x.value, pair.y.value];
		return { ...pair, cell: bounds && px !== null && py !== null ? bivariateCell(bounds, px, py) : null };
	});
	const inScope = new Set(places.map(({ region }) => region));
	const others = view.selected.flatMap((region): RelationPoint[] => {
		const known = xIndex.has(region) || yIndex.has(region);
		if (inScope.has(region) || !known) return [];
		return [{ region, name: nameOf(region), x: xIndex.at(region, year), y: yIndex.at(region, year), cell: null }];
	});
	const paths = pathsOf(view, { xIndex, yIndex, years, nameOf });
	const drawn = points.filter((point) => point.cell !== null && fits(view, point.x.value, point.y.value));
	return {
		view,
		substitutedYear: year === asked.year ? null : asked.year,
		x: { indicator: x.indicator, unit: x.unit },
		y: { indicator: y.indicator, unit: y.unit },
		years,
		points,
		others,
		drawn,
		missing: pairs.length - full.length,
		notPositive: full.length - drawn.length,
		fit: fitDrawn(view, drawn),
		bounds,
		extents: extentsOf(view, { xIndex, yIndex, years, places, paths }),
		paths,
		withoutFigures: view.selected.filter(
			(code) => !years.some((one) => xIndex.valueAt(code, one) !== null && yIndex.valueAt(code, one) !== null)
		),
		brushed: brushedOf(view, drawn, places),
		sources: sourcesDrawn([...pairs, ...others], view.paths ? paths : [], material)
	};
}

function withFigures(side: RelationSide): RelationSide {
	return { ...side, indicator: withFittingDecimals(side.indicator, side.slice) };
}

function boundsOf(pairs: readonly Pick<RelationPoint, 'x' | 'y'>[]): Relation['bounds'] {
	const [x, y] = [
		terciles(pairs.flatMap((pair) => pair.x.value ?? [])),
		terciles(pairs.flatMap((pair) => pair.y.value ?? []))
	];
	return x && y ? { x, y } : null;
}

function brushedOf(
	{ box, area }: RelationView,
	drawn: readonly RelationPoint[],
	places: readonly RelationPlace[]
): Relation['brushed'] {
	if (!box && !area) return null;
	const within = ([low, high]: readonly [number, number], value: number | null): boolean =>
		value !== null && value >= low && value <= high;
	const around = new Set(
		places.flatMap(({ region, lon, lat }) => {
			const [west, south, east, north] = area ?? [-Infinity, -Infinity, Infinity, Infinity];
			return within([west, east], lon) && within([south, north], lat) ? [region] : [];
		})
	);
	const isIn = ({ region, x, y }: RelationPoint): boolean =>
		around.has(region) && (!box || (within(box.x, x.value) && within(box.y, y.value)));
	return new Set(drawn.filter(isIn).map(({ region }) => region));
}

function extentsOf(
	view: RelationView,
	frame: {
		readonly xIndex: SliceIndex;
		readonly yIndex: SliceIndex;
		readonly years: readonly number[];
		readonly places: RelationMaterial['places'];
		readonly paths: readonly RelationPath[];
	}
): Relation['extents'] {
	const { xIndex, yIndex, years, places, paths } = frame;
	let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
	const include = (x: number, y: number): void => {
		[left, right] = [Math.min(left, x), Math.max(right, x)];
		[low, high] = [Math.min(low, y), Math.max(high, y)];
	};
	for (const { region } of places) {
		for (const year of years) {
			const [x, y] = [xIndex.valueAt(region, year), yIndex.valueAt(region, year)];
			if (x !== null && y !== null && fits(view, x, y)) include(x, y);
		}
	}
	for (const { steps } of paths) for (const { x, y } of steps) include(x, y);
	return left <= right ? { x: [left, right], y: [low, high] } : null;
}

function fitDrawn({ logX, logY }: RelationView, drawn: readonly RelationPoint[]): Fit | null {
	const scaled = (isLog: boolean, { value }: Observation): number => (isLog ? Math.log10(value ?? 1) : (value ?? 0));
	return fitOf(
		drawn.map(({ x }) => scaled(logX, x)),
		drawn.map(({ y }) => scaled(logY, y))
	);
}
