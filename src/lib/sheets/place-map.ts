import { PAPER } from '../domain/paper-colors';
import { circlePath, group, rectPath, type Matrix, type Scene } from '../domain/scene';
import type { SvgGeometry } from '../map/geometry';
import { overRegions, regionScene } from '../map/map-scene';

/** A place in the drawing of four countries. */
export interface ShownPlace {
	/** With a transformation into the drawing, `translate(x y) scale(s)`, where they are of another one. */
	readonly paths: readonly { readonly d: string; readonly transform: string | null }[];
	/** `x y width height` in units of the drawing. */
	readonly viewBox: string;
	/** In per cent of the part that is seen. */
	readonly towns: readonly { readonly name: string; readonly left: number; readonly top: number }[];
}

/** Where a place lies: it in colour, the regions around it, a few towns. */
export function placeMap(
	place: ShownPlace,
	geometry: SvgGeometry,
	{ width, height, size }: { readonly width: number; readonly height: number; readonly size: number }
): Scene {
	const [x = 0, y = 0, seen = 1, tall = 1] = place.viewBox.split(' ').map(Number);
	// As the page does: the smaller side is filled, the other one cut off.
	const scale = Math.max(width / seen, height / tall);
	const [left, top] = [(width - seen * scale) / 2 - x * scale, (height - tall * scale) / 2 - y * scale];
	const pixel = 1 / scale;
	const box = rectPath(0, 0, width, height);
	const towns = place.towns.flatMap(({ name, left: share, top: down }): Scene[] => {
		const at = [(share / 100) * width, (down / 100) * height] as const;
		return [
			{ kind: 'path', d: circlePath(at[0], at[1], size * 0.24), fill: PAPER.text },
			{
				kind: 'text',
				text: name,
				x: at[0] + size * 0.5,
				y: at[1] + size * 0.36,
				size,
				fill: PAPER.text,
				halo: PAPER.surface
			}
		];
	});
	return group(
		[
			{ kind: 'path', d: box, fill: PAPER.water },
			group(
				[
					{ kind: 'path', d: geometry.land, fill: PAPER.land },
					...Object.values(geometry.regions).map((d) => regionScene(d, PAPER.land, pixel)),
					...place.paths.map(({ d, transform }): Scene =>
						group(
							[{ kind: 'path', d, fill: PAPER.accent }],
							transform === null ? {} : { transform: matrixOf(transform) }
						)
					),
					...overRegions(geometry, pixel)
				],
				{ transform: [scale, 0, 0, scale, left, top] }
			),
			...towns
		],
		{ clip: box }
	);
}

function matrixOf(transform: string): Matrix {
	const [x = 0, y = 0, scale = 1] = (transform.match(/-?[\d.]+/g) ?? []).map(Number);
	return [scale, 0, 0, scale, x, y];
}
