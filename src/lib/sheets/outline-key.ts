import type { Result } from '../domain/result';
import type { LegendContent } from '../export/legend-content';
import type { SvgGeometry } from '../map/geometry';
import { lineScale, outlineColor, ringStroke } from '../map/map-scene';
import { DRAWN_OUTLINES } from '../map/outlines';
import type { MapPaint } from '../map/paint';
import { ringDashes } from '../map/ring-dashes';

/** What outlines on a map are named by. */
interface Named {
	readonly series: Result['series'];
	/** Absent where nobody knows the groups' names. */
	readonly nameOf: ((code: string) => string) | undefined;
	readonly isGrey: boolean;
}

/** The outlines that are drawn, and what tells them apart without colours. */
export interface KeyedOutlines {
	readonly geometry: SvgGeometry;
	readonly dashes: Pick<MapPaint, 'dashes'>;
	/** `drawnWidth`: of one map, px. */
	readonly key: (drawnWidth: number) => NonNullable<LegendContent['outlines']>;
}

/** Outlines of selected places, and of the groups that every map has, as long as the key can name them; in greys of the selected ones only. */
export function keyedOutlines(geometry: SvgGeometry, { series, nameOf, isGrey }: Named): KeyedOutlines {
	const styles = ringDashes(series.length);
	const dashes = new Map(isGrey ? series.flatMap(({ region }, i) => (styles[i] ? [[region, styles[i]]] : [])) : []);
	const selected = new Set(series.map(({ region }) => region));
	const groups =
		isGrey || !nameOf ? [] : DRAWN_OUTLINES.filter((code) => geometry.outlines[code] && !selected.has(code));
	return {
		geometry: {
			...geometry,
			outlines: Object.fromEntries(
				Object.entries(geometry.outlines).filter(([code]) => selected.has(code) || groups.includes(code))
			)
		},
		dashes: isGrey ? { dashes } : {},
		key: (drawnWidth) => [
			...series.map(({ name, color, region }) => {
				const style = dashes.get(region);
				return { color, text: name, ...(style ? { line: ringStroke(style, lineScale(drawnWidth)) } : {}) };
			}),
			...groups.map((code) => ({ color: outlineColor(code), text: nameOf?.(code) ?? code }))
		]
	};
}
