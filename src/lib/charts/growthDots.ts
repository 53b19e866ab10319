import type { Fit } from '../domain/correlation';
import { formatNumber, formatSigned } from '../domain/format';
import type { FundingGrowth, GrowthPoint } from '../domain/funding-growth';
import type { Lang } from '../i18n/lang';
import type { ChartSize } from './courseFrame';
import { dotLabels, type DotLabel, type PlaceNames } from './dotLabels';
import type { MarkedPlace } from './growthScatter';
import { placeOn, planeAxis, roomForNames, type Plane, type PlaneAxis, type Spot } from './scatterPlane';

/** Amounts below this stand at the left edge of the logarithmic scale. */
const LEAST = 1;
/** Corners of the regression line, a curve on a logarithmic scale. */
const STEPS = 40;

/** Room around the plot for axes and names, px. */
export const GROWTH_MARGINS = { left: 56, right: 84, top: 34, bottom: 52 };
/** Diameter of the dot of a named place, px. */
export const MARKED = 12;

/** A place in the plot. */
export interface GrowthDot {
	readonly point: GrowthPoint;
	/** In values. */
	readonly at: Spot;
	/** Null where the place isn't named. */
	readonly color: string | null;
	readonly label: DotLabel | null;
}

interface GrowthSetting {
	readonly marked: readonly MarkedPlace[];
	readonly log: boolean;
	readonly size: ChartSize;
	readonly names?: PlaceNames | undefined;
}

interface GrowthLayout {
	readonly plane: Plane;
	readonly dots: readonly GrowthDot[];
	/** The regression line in values; null where nothing can be fitted. */
	readonly curve: readonly Spot[] | null;
}

/** Where everything of funding beside growth stands, in the live chart and in its picture. */
export function growthDots(
	{ points, fit }: FundingGrowth,
	{ marked, log, size, names = dotLabels }: GrowthSetting
): GrowthLayout {
	const colorOf = new Map(marked.map(({ region, color }) => [region, color]));
	const most = growthReach(points);
	const growths = points.map(({ growth }) => growth);
	const plane = {
		x: log ? logAxis(most) : planeAxis(false, [0, most]),
		y: planeAxis(false, [Math.min(...growths), Math.max(...growths)])
	};
	const dots = points.map((point) => ({
		point,
		at: [Math.max(log ? LEAST : 0, point.perHead), point.growth] as const,
		color: colorOf.get(point.region) ?? null
	}));
	const named = dots.filter(({ color }) => color !== null);
	const labels = namesBeside(named, names, plane, size);
	return {
		plane,
		dots: dots.map((dot) => ({ ...dot, label: labels[named.indexOf(dot)] ?? null })),
		curve: fit && growthCurve(fit, most, log)
	};
}

/** Where the axis of the money ends. */
export function growthReach(points: readonly GrowthPoint[]): number {
	return Math.max(LEAST * 10, ...points.map(({ perHead }) => perHead));
}

/** Corners of the regression line up to an amount, in values. */
export function growthCurve({ intercept, slope }: Fit, most: number, log: boolean): Spot[] {
	return Array.from({ length: STEPS + 1 }, (_, i): Spot => {
		const x = log ? LEAST * (most / LEAST) ** (i / STEPS) : (most * i) / STEPS;
		return [x, intercept + slope * x];
	});
}

/** How the numbers of both axes are written. */
export function growthTicks(lang: Lang): Record<'x' | 'y', (value: number) => string> {
	return {
		x: (value) => formatNumber(value, 0, lang),
		y: (value) => formatSigned(value, value % 1 === 0 ? 0 : 1, lang)
	};
}

/** A number per power of ten; the axis ends with the largest amount. */
function logAxis(most: number): PlaneAxis {
	const count = Math.floor(Math.log10(most / LEAST)) + 1;
	return { log: true, min: LEAST, max: most, ticks: Array.from({ length: count }, (_, i) => LEAST * 10 ** i) };
}

/** Where the names of marked places stand without covering each other. */
function namesBeside(
	named: readonly Pick<GrowthDot, 'point' | 'at'>[],
	names: PlaceNames,
	plane: Plane,
	size: ChartSize
): DotLabel[] {
	const place = placeOn(plane, size, GROWTH_MARGINS);
	return names(
		named.map(({ point, at }) => ({ name: point.name, size: MARKED, at: place(at) })),
		roomForNames(size, GROWTH_MARGINS)
	);
}
