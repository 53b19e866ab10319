import type { SvgGeometry } from './geometry';
import type { MapPaint, Mark } from './paint';
import { symbolRadius } from './symbols';

/** One region as it is drawn. */
interface RegionShape {
	readonly region: string;
	readonly d: string;
	/** Colour of its class; null: the colour of land. */
	readonly fill: string | null;
	readonly mark: Mark | null;
}

/** One circle. */
interface SymbolShape {
	readonly region: string;
	readonly x: number;
	readonly y: number;
	readonly r: number;
	readonly negative: boolean;
}

/** An emphasised region or group. */
interface Ring {
	readonly code: string;
	readonly d: string;
	readonly color: string;
}

/** A painted map, ready to be drawn. */
export interface SvgMapModel {
	readonly regions: readonly RegionShape[];
	/** Largest first, so that small ones stay on top. */
	readonly symbols: readonly SymbolShape[];
	readonly rings: readonly Ring[];
}

/** Puts geometry and paint together. */
export function svgMapModel(geometry: SvgGeometry, paint: MapPaint): SvgMapModel {
	const regions = Object.entries(geometry.regions).map(([region, d]) => ({
		region,
		d,
		fill: paint.fills.get(region) ?? null,
		mark: paint.marks.get(region) ?? null
	}));
	const symbols = [...paint.shares].flatMap(([region, share]): SymbolShape[] => {
		const point = geometry.labelPoints[region];
		const r = round(symbolRadius(Math.abs(share), 1, geometry.width));
		return point && r > 0 ? [{ region, x: point[0], y: point[1], r, negative: share < 0 }] : [];
	});
	symbols.sort((a, b) => b.r - a.r || (a.region < b.region ? -1 : 1));
	const rings = [...paint.selected].flatMap(([code, color]): Ring[] => {
		const d = geometry.regions[code] ?? geometry.outlines[code];
		return d ? [{ code, d, color }] : [];
	});
	return { regions, symbols, rings };
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
