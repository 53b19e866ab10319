import { SPARKLINE, sparklineShape } from '../charts/sparkline';
import type { Course } from '../domain/course';
import { PAPER } from '../domain/paper-colors';
import type { Scene } from '../domain/scene';

/** A cell: a number with what is said small below it, or a course. */
export interface ProfileCell {
	readonly text?: string;
	readonly under?: string;
	readonly strong?: boolean;
	readonly soft?: boolean;
	readonly course?: Course;
}

/** Width of a course, letters. */
export const COURSE = 3.8;

/** A cell of a table, to the right; a course is as high as its row, up to two letters. */
export function cellScene(
	{ text = '', under = '', strong, soft, course }: ProfileCell,
	{ right, top, height, size, small }: { right: number; top: number; height: number; size: number; small: number }
): Scene[] {
	if (course) {
		const shape = sparklineShape(course);
		const [sx, sy] = [(size * COURSE) / SPARKLINE.width, Math.min(height, size * 1.9) / SPARKLINE.height];
		const dot = shape.dotAt(course.firstYear + course.values.length - 1);
		const [left, y] = [right - size * COURSE, top];
		// Stretched to its place, lines keep their width: points are moved, not the drawing scaled.
		const stretched = (d: string): string =>
			d.replace(
				/(-?[\d.]+) (-?[\d.]+)/g,
				(_, a: string, b: string) => `${(left + Number(a) * sx).toFixed(2)} ${(y + Number(b) * sy).toFixed(2)}`
			);
		return [
			{ kind: 'path', d: stretched(shape.line), stroke: PAPER.accent, strokeWidth: size * 0.13 },
			...(dot ? [{ kind: 'path', d: stretched(dot), stroke: PAPER.accent, strokeWidth: size * 0.4 } as const] : [])
		];
	}
	return [
		{
			kind: 'text',
			text,
			x: right,
			y: top + size * 0.9,
			size,
			weight: strong ? 600 : 400,
			anchor: 'end',
			fill: soft ? PAPER.textSoft : PAPER.text
		},
		...(under === ''
			? []
			: [
					{
						kind: 'text',
						text: under,
						x: right,
						y: top + size * 1.15 + small * 0.85,
						size: small,
						anchor: 'end',
						fill: PAPER.textSoft
					} as const
				])
	];
}
