import type { Relation, RelationPath, RelationPoint } from '../domain/relation';
import type { ChartTheme } from './chartTheme';
import type { ChartSize } from './courseFrame';
import { dotLabels, type DotLabel, type PlaceNames } from './dotLabels';
import { marginsAt, placeOn, roomForNames, type Plane, type Spot } from './scatterPlane';

/** What dots look like, standing and moving. */
export const DOT = { size: 8, opacity: 0.5, inSet: 0.95, outOfSet: 0.25 } as const;
export const MARKED_DOT = { size: 13, border: 1.5 } as const;

/** The dot of a selected region or group in the year shown. */
interface MarkedDot {
	readonly path: RelationPath;
	/** In values. */
	readonly at: Spot;
	readonly label: DotLabel;
	/** Null for groups and regions from elsewhere. */
	readonly point: RelationPoint | null;
}

/** Selected ones with the places of their names. */
export function markedDots(
	relation: Relation,
	plane: Plane,
	size: ChartSize,
	names: PlaceNames = dotLabels
): MarkedDot[] {
	const place = placeOn(plane, size);
	const found = relation.paths.flatMap((path) => {
		const step = path.steps.find(({ year }) => year === relation.view.year);
		return step ? [{ path, at: [step.x, step.y] as const }] : [];
	});
	const labels = names(
		found.map(({ path, at }) => ({ at: place(at), size: MARKED_DOT.size, name: path.name })),
		roomForNames(size, marginsAt(size))
	);
	return found.map(({ path, at }, i) => ({
		path,
		at,
		label: labels[i] ?? { text: path.name, offset: [0, 0] },
		point: relation.drawn.find(({ region }) => region === path.region) ?? null
	}));
}

/** A dot as it is drawn while it moves. */
export interface MovingDot {
	readonly region: string;
	/** Middle, px. */
	readonly at: Spot;
	readonly color: string;
	readonly opacity: number;
	readonly size: number;
	readonly border: number;
	readonly label: DotLabel | null;
}

/** What moves in a scatter from year to year, in px. */
export interface MovingDots {
	readonly dots: readonly MovingDot[];
	/** Both ends of the regression line. */
	readonly line: readonly [Spot, Spot] | null;
}

/** Dots and line of one year, drawn as they stand in the chart. */
export function movingDots(
	relation: Relation,
	{
		plane,
		size,
		theme,
		names
	}: {
		readonly plane: Plane;
		readonly size: ChartSize;
		readonly theme: Pick<ChartTheme, 'accent' | 'textSoft' | 'series'>;
		/** How names are placed, where it isn't as on screen. */
		readonly names?: PlaceNames | undefined;
	}
): MovingDots {
	const place = placeOn(plane, size);
	const { brushed } = relation;
	const selected = new Set(relation.paths.map(({ region }) => region));
	const plain = relation.drawn.flatMap(({ region, x, y }): MovingDot[] => {
		if (selected.has(region) || x.value === null || y.value === null) return [];
		const isIn = brushed?.has(region) ?? false;
		return [
			{
				region,
				at: place([x.value, y.value]),
				color: isIn ? theme.accent : theme.textSoft,
				opacity: isIn ? DOT.inSet : brushed ? DOT.outOfSet : DOT.opacity,
				size: DOT.size,
				border: 0,
				label: null
			}
		];
	});
	const marked = markedDots(relation, plane, size, names).map(({ path, at, label }): MovingDot => ({
		region: path.region,
		at: place(at),
		color: theme.series(path.color),
		opacity: 1,
		size: MARKED_DOT.size,
		border: MARKED_DOT.border,
		label
	}));
	const ends = fitEnds(relation);
	return { dots: [...plain, ...marked], line: ends && [place(ends[0]), place(ends[1])] };
}

/** Both ends of the regression line, in values; null where nothing can be fitted. */
export function fitEnds({ fit, drawn, view }: Relation): readonly [Spot, Spot] | null {
	if (!fit) return null;
	const xs = drawn.map(({ x }) => x.value ?? 0);
	const end = (x: number): Spot => {
		const y = fit.intercept + fit.slope * (view.logX ? Math.log10(x) : x);
		return [x, view.logY ? 10 ** y : y];
	};
	return [end(Math.min(...xs)), end(Math.max(...xs))];
}

/**
 * Where everything is on the way from one year to the next. A dot without a place in the year before stands where it belongs at once.
 *
 * @param share of the way, 0 to 1
 */
export function between(from: MovingDots, to: MovingDots, share: number): MovingDots {
	const before = new Map(from.dots.map((dot) => [dot.region, dot]));
	const mix = (start: Spot, end: Spot): Spot => [
		start[0] + (end[0] - start[0]) * share,
		start[1] + (end[1] - start[1]) * share
	];
	return {
		dots: to.dots.map((dot) => {
			const start = before.get(dot.region);
			if (!start) return dot;
			const label =
				dot.label && start.label ? { ...dot.label, offset: mix(start.label.offset, dot.label.offset) } : dot.label;
			return { ...dot, at: mix(start.at, dot.at), label };
		}),
		line: to.line && [mix(from.line?.[0] ?? to.line[0], to.line[0]), mix(from.line?.[1] ?? to.line[1], to.line[1])]
	};
}
