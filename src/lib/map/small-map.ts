import type { SvgGeometry } from './geometry';
import type { MapPaint } from './paint';
import { symbolRadius } from './symbols';

/** One small map: a path for each colour, one for what has no value, and circles where the map has symbols. */
export interface SmallMap {
	readonly areas: readonly { readonly color: string; readonly d: string }[];
	readonly missing: string;
	readonly circles: readonly {
		readonly region: string;
		readonly x: number;
		readonly y: number;
		readonly r: number;
		readonly isNegative: boolean;
	}[];
}

/** What a paint looks like in a few paths instead of hundreds: for pictures that nobody points at region by region. */
export function smallMap(paint: MapPaint, { regions, labelPoints, width }: SvgGeometry): SmallMap {
	const areas = new Map<string, string[]>();
	for (const [region, color] of paint.fills) {
		const d = regions[region];
		if (d === undefined) continue;
		const known = areas.get(color);
		if (known) known.push(d);
		else areas.set(color, [d]);
	}
	return {
		areas: [...areas].map(([color, parts]) => ({ color, d: parts.join('') })),
		missing: [...paint.marks.keys()].map((region) => regions[region] ?? '').join(''),
		circles: [...paint.shares].flatMap(([region, share]) => {
			const point = labelPoints[region];
			const r = symbolRadius(Math.abs(share), 1, width * 1.6);
			return point && r > 0 ? [{ region, x: point[0], y: point[1], r, isNegative: share < 0 }] : [];
		})
	};
}

/** More small maps would be too small. */
export const MOST_SMALL_MAPS = 9;

/** At most `most` of ascending years: the first, the last, the one shown, and the rest at even distances. */
export function yearsApart(years: readonly number[], shown: number, most: number): number[] {
	if (years.length <= most) return [...years];
	const picked = new Set(
		Array.from({ length: most }, (_, i) => years[Math.round((i * (years.length - 1)) / (most - 1))] ?? shown)
	);
	if (picked.has(shown) || !years.includes(shown)) return [...picked];
	const inner = [...picked].slice(1, -1);
	const nearest = inner.reduce((best, year) => (Math.abs(year - shown) < Math.abs(best - shown) ? year : best));
	picked.delete(nearest);
	return [...picked, shown].sort((a, b) => a - b);
}
