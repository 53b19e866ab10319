import { axisScale } from '../charts/axisScale';
import { dodgeLabels } from '../charts/labelDodge';
import type { DrawFrame } from '../domain/exportable';
import { valueText } from '../domain/figure-text';
import { PAPER } from '../domain/paper-colors';
import { group, linePath, mixed, moved, textLines, type Scene } from '../domain/scene';
import { twoYears, type YearPair } from '../domain/two-years';
import { paragraph } from '../export/scene-parts';
import type { IndicatorSheetParts } from './indicator-sheet';

/** Lines of all places that are not selected: the page's controls at 40 per cent. */
export const OTHERS = mixed(PAPER.control, PAPER.surface, 0.4);
/** Height of a line of a label in letters, and the most of the width that names take. */
const [LINE, NAMES] = [1.18, 0.4];

/** Base year against year as lines, the selected places by name. Values as measured, whatever the mode. */
export function drawSlopes(
	{ result, t, lang }: Pick<IndicatorSheetParts, 'result' | 't' | 'lang'>,
	{ width, height, fontSize, measure }: DrawFrame
): Scene[] {
	const size = fontSize * 0.9;
	const { baseYear, year } = result.view;
	const { pairs, broken } = twoYears(result);
	const said = (text: string): ReturnType<typeof paragraph> => paragraph(text, width, { size: size * 0.9, measure });
	if (pairs.length === 0 || baseYear === year)
		return [
			said(baseYear === year ? t.distribution.swipe.sameYear(year) : t.distribution.slopeEmpty(baseYear, year)).scene
		];
	const foot = said(broken > 0 ? t.distribution.slopeBroken : '');
	const write = (value: number): string => valueText(result, value, lang);
	const named = pairs.filter(({ color }) => color !== null);
	const [top, bottom] = [size * 2, height - foot.height - size * 0.6];
	const scale = axisScale(pairs.flatMap(({ from, to }) => [from, to]));
	const y = (value: number): number => top + ((scale.max - value) / (scale.max - scale.min)) * (bottom - top);
	const wide = (texts: readonly string[], weight: 400 | 600 = 600): number =>
		Math.max(0, ...texts.map((text) => measure(text, size, weight)));
	const left = Math.max(wide(named.map(({ from }) => write(from))) + size * 0.8, measure(`${baseYear}`, size, 600) / 2);
	const bounds = { top: size * 1.3, bottom: bottom + size * 0.5 };
	const ends = endLabels();
	const right =
		width - Math.max(wide(ends.flatMap(({ lines }) => lines)) + size * 0.8, measure(`${year}`, size, 600) / 2);
	const startsAt = dodgeLabels(
		named.map(({ from }) => ({ middle: y(from), height: size * LINE })),
		bounds
	);
	const endsAt = dodgeLabels(
		ends.map(({ pair, lines }) => ({ middle: y(pair.to), height: lines.length * size * LINE + size * 0.15 })),
		bounds
	);
	const text = (words: string, x: number, base: number, extra: object): Scene => ({
		kind: 'text',
		text: words,
		x,
		y: base,
		size,
		weight: 600,
		fill: PAPER.text,
		...extra
	});
	const drawn = [...pairs].sort((a, b) => Number(a.color !== null) - Number(b.color !== null));
	return [
		group([
			text(`${baseYear}`, left, size, { anchor: 'middle' }),
			text(`${year}`, right, size, { anchor: 'middle' }),
			...[left, right].map((x): Scene => ({
				kind: 'path',
				d: linePath(x, size * 1.4, x, bottom),
				stroke: PAPER.control,
				strokeWidth: size / 12
			})),
			...drawn.map(lineScene),
			...named.map(({ from, color }, i) =>
				text(write(from), left - size * 0.6, (startsAt[i] ?? 0) + size * 0.36, { anchor: 'end', fill: color })
			),
			...ends.flatMap(({ pair, lines }, i) =>
				lines.map((line, at) =>
					text(line, right + size * 0.6, (endsAt[i] ?? 0) + size * (0.36 + (at - (lines.length - 1) / 2) * LINE), {
						fill: pair.color
					})
				)
			),
			moved([foot.scene], 0, height - foot.height)
		])
	];

	function lineScene({ from, to, color, isBroken }: YearPair): Scene {
		return {
			kind: 'path',
			d: linePath(left, y(from), right, y(to)),
			stroke: color ?? OTHERS,
			strokeWidth: size * (color === null ? 0.08 : 0.22),
			...(isBroken ? { dash: [size / 3, size / 3] } : {})
		};
	}

	/** Name and value below each other, or in one line where so many have no room. */
	function endLabels(): { readonly pair: YearPair; readonly lines: readonly string[] }[] {
		const room = width * NAMES;
		const stacked = named.map((pair) => ({
			pair,
			lines: [...textLines(pair.name, room, size, measure, 600), write(pair.to)]
		}));
		const needed = stacked.reduce((sum, { lines }) => sum + lines.length * size * LINE + size * 0.15, 0);
		if (needed <= bounds.bottom - bounds.top) return stacked;
		return named.map((pair) => ({ pair, lines: [shortened(`${write(pair.to)} ${pair.name}`, room)] }));
	}

	function shortened(words: string, room: number): string {
		let short = words;
		while (short.length > 1 && measure(short === words ? short : `${short}…`, size, 600) > room)
			short = short.slice(0, -1).trimEnd();
		return short === words ? words : `${short}…`;
	}
}
