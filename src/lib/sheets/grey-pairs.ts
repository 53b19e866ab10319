import { BIVARIATE_COLORS } from '../domain/bivariate';
import { greyLevels } from '../domain/paper-greys';
import type { BivariateContent } from '../export/bivariate-scene';
import type { MapPaint } from '../map/paint';

/** Greys of the figure to the right, light enough for lines and numbers on them. */
const GREYS = greyLevels(3, 46);

/** A pair of classes without colours: one is the grey, the other one the lines over it. */
interface GreyPair {
	readonly color: string;
	readonly rules: number;
}

const PAIR_OF: ReadonlyMap<string, GreyPair> = new Map(
	BIVARIATE_COLORS.flatMap((row, y) => row.map((color, x) => [color, { color: GREYS[x] ?? color, rules: y }] as const))
);

/** A map of two indicators for paper without colours: the same grey can't stand for two of nine colours. */
export function greyPairPaint(paint: MapPaint): MapPaint {
	const pairs = [...paint.fills].flatMap(([region, color]) => {
		const pair = PAIR_OF.get(color);
		return pair ? [[region, pair] as const] : [];
	});
	return {
		...paint,
		fills: new Map(pairs.map(([region, { color }]) => [region, color])),
		rules: new Map(pairs.map(([region, { rules }]) => [region, rules]))
	};
}

/** Its legend. */
export function greyPairLegend(legend: BivariateContent): BivariateContent {
	return {
		...legend,
		rows: legend.rows.map((row) => row.map((field) => ({ ...field, ...PAIR_OF.get(field.color) })))
	};
}
