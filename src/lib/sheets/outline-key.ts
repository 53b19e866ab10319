import type { LegendContent } from '../export/legend-content';
import type { Messages } from '../i18n/messages';
import type { SvgGeometry } from '../map/geometry';
import { lineScale, outlineColor, ringStroke } from '../map/map-scene';
import { ownOutlines } from '../map/outlines';
import type { MapPaint } from '../map/paint';
import { ringDashes } from '../map/ring-dashes';

/** A selected place, or several of them that are named together. */
export interface SelectedOutline {
	readonly regions: readonly string[];
	readonly color: string;
	readonly name: string;
}

/** What outlines on a map are named by. */
interface Named {
	readonly selected: readonly SelectedOutline[];
	/** Of the groups that every map has; null where their outlines aren't drawn. */
	readonly names: Messages['shell']['legend']['outlines'] | null;
	readonly isGrey: boolean;
}

/** The outlines that are drawn, and what tells them apart without colours. */
interface KeyedOutlines {
	readonly geometry: SvgGeometry;
	readonly dashes: Pick<MapPaint, 'dashes'>;
	/** `drawnWidth`: of one map, px. */
	readonly key: (drawnWidth: number) => NonNullable<LegendContent['outlines']>;
}

/** Outlines of selected places, and of the groups that every map has; in greys of the selected ones only. */
export function keyedOutlines(geometry: SvgGeometry, { selected: asked, names, isGrey }: Named): KeyedOutlines {
	const isDrawn = (code: string): boolean => Boolean(geometry.regions[code] ?? geometry.outlines[code]);
	const selected = asked.filter(({ regions }) => regions.some(isDrawn));
	const styles = ringDashes(selected.length);
	const dashes = new Map(
		selected.flatMap(({ regions }, i) => regions.flatMap((code) => (styles[i] ? [[code, styles[i]] as const] : [])))
	);
	const codes = new Set(selected.flatMap(({ regions }) => regions));
	const groups = isGrey || !names ? [] : ownOutlines(geometry.outlines, codes);
	const kept = new Set<string>([...codes, ...groups]);
	return {
		geometry: {
			...geometry,
			outlines: Object.fromEntries(Object.entries(geometry.outlines).filter(([code]) => kept.has(code)))
		},
		dashes: isGrey ? { dashes } : {},
		key: (drawnWidth) => [
			...selected.map(({ name, color }, i) => {
				const style = isGrey ? styles[i] : undefined;
				return { color, text: name, ...(style ? { line: ringStroke(style, lineScale(drawnWidth)) } : {}) };
			}),
			...groups.map((code) => ({ color: outlineColor(code), text: names?.[code] ?? code }))
		]
	};
}

/** The courses of a view as outlines on its map. */
export function seriesOutlines(
	series: readonly { readonly region: string; readonly name: string; readonly color: string }[]
): SelectedOutline[] {
	return series.map(({ region, name, color }) => ({ regions: [region], name, color }));
}
