import { circlePath, group, linePath, type SceneGroup } from './scene';

/** Why an area has no value. */
export type HatchMark = 'missing' | 'secret' | 'not_applicable';

const MISSING = '#8d9aa2';
const RULE = '#10222d';

/** Distance of the lines by strength, and their width, px. */
const RULED = [0, 6, 3] as const;
const RULE_WIDTH = 0.8;

/** Level lines over areas, the denser the stronger: what a second figure is told by where there are no colours. Strength 0 has none. */
export function ruled(
	d: string,
	strength: number,
	box: { readonly width: number; readonly height: number },
	pixel: number
): SceneGroup {
	const pitch = (RULED[strength] ?? 0) * pixel;
	const lines: string[] = [];
	if (pitch > 0)
		for (let y = pitch / 2; y < box.height; y += pitch) lines.push(linePath(-box.width, y, 2 * box.width, y));
	return group([{ kind: 'path', d: lines.join(''), stroke: RULE, strokeWidth: RULE_WIDTH * pixel }], { clip: d });
}

/** Lines or dots over regions without a value, cut off at their borders: no program has to know patterns. */
export function hatching(
	d: string,
	mark: HatchMark,
	box: { readonly width: number; readonly height: number },
	pixel: number
): SceneGroup {
	const pitch = (mark === 'secret' ? 6 : 5) * pixel;
	// As far as what is seen beside a drawing that is fitted into a wider box.
	const [left, right] = [-box.width, 2 * box.width];
	const lines: string[] = [];
	const step = pitch * Math.SQRT2;
	if (mark === 'secret') {
		for (let y = 0; y < box.height; y += pitch)
			for (let x = 0; x < box.width; x += pitch) lines.push(circlePath(x, y, 1.3 * pixel));
		return group([{ kind: 'path', d: lines.join(''), fill: MISSING }], { clip: d });
	}
	for (let x = left - box.height; x < right; x += step) lines.push(linePath(x, box.height, x + box.height, 0));
	if (mark === 'not_applicable')
		for (let x = left; x < right + box.height; x += step) lines.push(linePath(x, box.height, x - box.height, 0));
	return group(
		[{ kind: 'path', d: lines.join(''), stroke: MISSING, strokeWidth: (mark === 'missing' ? 1 : 0.7) * pixel }],
		{ clip: d }
	);
}
