import type { FundingMapResult, FundingMapRow } from '$lib/domain/funding-map';
import type { SvgGeometry } from '$lib/map/geometry';
import type { MapPaint, Mark } from '$lib/map/paint';

/** Places that got nothing: as light as paper, on every ground. */
export const ZERO_COLOR = '#fbfbf4';

/** Outline of the place chosen. */
export const SELECTED_COLOR = '#0b6e99';

/** The shape that shows a row: of a NUTS 2 region all its Kreise are coloured, and one of them carries the symbol. */
interface Shape {
	readonly codes: readonly string[];
	readonly symbolAt: string;
}

/** Which row a shape of the map belongs to, and the other way round. Rows without a shape are not in it. */
export class LayerShapes {
	readonly #shapes: ReadonlyMap<string, Shape>;
	readonly #rowOf: ReadonlyMap<string, FundingMapRow>;

	constructor({ rows, info }: FundingMapResult, geometry: SvgGeometry) {
		const codes = Object.keys(geometry.regions);
		const shapeOf = (region: string): Shape | null => {
			const own =
				info.level === 'nuts2'
					? codes.filter((code) => code.slice(0, 4) === region && !code.includes('_'))
					: codes.includes(region)
						? [region]
						: [];
			return own.length === 0 ? null : { codes: own, symbolAt: middleOf(own, geometry) };
		};
		const pairs = rows.flatMap((row) => {
			const shape = shapeOf(row.region);
			return shape ? [{ row, shape }] : [];
		});
		this.#shapes = new Map(pairs.map(({ row, shape }) => [row.region, shape]));
		this.#rowOf = new Map(pairs.flatMap(({ row, shape }) => shape.codes.map((code) => [code, row] as const)));
	}

	/** The row under a shape. */
	rowAt(code: string | null): FundingMapRow | undefined {
		return code === null ? undefined : this.#rowOf.get(code);
	}

	has(region: string): boolean {
		return this.#shapes.has(region);
	}

	/** Amount per head as fill, the absolute one as symbol. `zero`: colour of places that got nothing. */
	paint({ rows, classes, largest, symbolIs }: FundingMapResult, selected: string, zero = ZERO_COLOR): MapPaint {
		const fills = new Map<string, string>();
		const shares = new Map<string, number>();
		const marks = new Map<string, Mark>();
		for (const row of rows) {
			const shape = this.#shapes.get(row.region);
			if (!shape) continue;
			const color = row.classIndex === null ? undefined : classes?.colors[row.classIndex];
			for (const code of shape.codes) {
				if (color) fills.set(code, color);
				else if (row.rank) fills.set(code, zero);
				else marks.set(code, 'missing');
			}
			const size = row[symbolIs];
			if (size !== null && size > 0 && largest > 0) shares.set(shape.symbolAt, size / largest);
		}
		const own = this.#shapes.get(selected);
		return {
			drawing: 'both',
			fills,
			shares,
			marks,
			selected: new Map((own?.codes ?? []).map((code) => [code, SELECTED_COLOR] as const))
		};
	}
}

/** The one nearest to the mean of all label points. */
function middleOf(codes: readonly string[], { labelPoints }: SvgGeometry): string {
	const points = codes.flatMap((code) => {
		const point = labelPoints[code];
		return point ? [{ code, point }] : [];
	});
	const mean = (axis: 0 | 1): number => points.reduce((sum, { point }) => sum + point[axis], 0) / (points.length || 1);
	const [x, y] = [mean(0), mean(1)];
	const distance = ({ point }: { readonly point: readonly [number, number] }): number =>
		Math.hypot(point[0] - x, point[1] - y);
	return [...points].sort((a, b) => distance(a) - distance(b))[0]?.code ?? codes[0] ?? '';
}
