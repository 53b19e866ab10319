import { cut, group, rectPath, type Scene, type SceneGroup } from '../domain/scene';
import type { AxisRibbon, SankeyFrame } from './axisSankey';
import { SANKEY } from './axisSankey';
import type { ChartTheme } from './chartTheme';
import type { ChartSize } from './courseFrame';
import { dodgeLabels } from './labelDodge';
import { textBlock } from './sceneShapes';

/** Between lines of a name, px. */
const LINE_GAP = 4;

interface Node {
	readonly code: string;
	readonly x: number;
	readonly top: number;
	readonly height: number;
}

/** Least height of the ribbons. */
const LEAST = 90;

/** Height in which each place has room for its name. @param frame for a low drawing */
export function leastSankeyHeight({ codes, isRight, labelOf, fontSize }: SankeyFrame): number {
	const needed = [true, false].map((right) =>
		codes.filter((code) => isRight(code) === right).reduce((sum, code) => sum + labelHeight(labelOf(code), fontSize), 0)
	);
	return SANKEY.top + SANKEY.bottom + Math.max(LEAST, ...needed);
}

function labelHeight(label: string, fontSize: number): number {
	return label.split('\n').length * (fontSize + LINE_GAP);
}

/** A Sankey diagram as plain shapes: the same layout as the live chart's (axisSankey.ts), two columns of places in their order. */
export function sankeyScene(frame: SankeyFrame, size: ChartSize, theme: ChartTheme): SceneGroup {
	const { ribbons, codes, isRight, sumOf, colorOf, labelOf, fontSize, side } = frame;
	const columns = [codes.filter((code) => !isRight(code)), codes.filter(isRight)];
	const height = size.height - SANKEY.top - SANKEY.bottom;
	const perPerson = Math.min(
		...columns.map(
			(column) => (height - (column.length - 1) * SANKEY.gap) / column.reduce((sum, code) => sum + sumOf(code), 0)
		)
	);
	const nodes = new Map(
		columns.flatMap((column, i) => {
			let top: number = SANKEY.top;
			return column.map((code): [string, Node] => {
				const node = {
					code,
					x: i === 0 ? side : size.width - side - SANKEY.node,
					top,
					height: sumOf(code) * perPerson
				};
				top += node.height + SANKEY.gap;
				return [code, node];
			});
		})
	);
	const used = new Map<string, number>();
	/** Ribbons leave and reach a place one below the other, in the order of what is on the other side. */
	const edge = (code: string, thickness: number): number => {
		const from = used.get(code) ?? 0;
		used.set(code, from + thickness);
		return (nodes.get(code)?.top ?? 0) + from;
	};
	const topOf = (code: string): number => nodes.get(code)?.top ?? 0;
	const ends = (one: AxisRibbon): [left: string, right: string] =>
		isRight(one.target) ? [one.origin, one.target] : [one.target, one.origin];
	const labels = new Map(
		columns.flatMap((column) => {
			const wanted = column.flatMap((code) => {
				const node = nodes.get(code);
				return node ? [{ code, middle: node.top + node.height / 2, height: labelHeight(labelOf(code), fontSize) }] : [];
			});
			const middles = dodgeLabels(wanted, { top: 0, bottom: size.height });
			return wanted.map(({ code, middle }, i): [string, number] => [code, middles[i] ?? middle]);
		})
	);
	const order = [...ribbons].sort(
		(a, b) => topOf(ends(a)[0]) - topOf(ends(b)[0]) || topOf(ends(a)[1]) - topOf(ends(b)[1])
	);
	return group([
		...order.map((one): Scene => {
			const [left, right] = ends(one);
			const thickness = one.value * perPerson;
			const d = ribbonPath(
				[side + SANKEY.node, edge(left, thickness)],
				[size.width - side - SANKEY.node, edge(right, thickness)],
				thickness
			);
			return { kind: 'path', d, fill: colorOf(one.target), fillOpacity: SANKEY.opacity };
		}),
		...[...nodes.values()].flatMap(({ code, x, top, height: tall }): Scene[] => [
			{ kind: 'path', d: rectPath(x, top, SANKEY.node, tall), fill: colorOf(code) },
			...textBlock(labelOf(code), [isRight(code) ? x + SANKEY.node + 5 : x - 5, labels.get(code) ?? top + tall / 2], {
				size: fontSize,
				lineHeight: fontSize + LINE_GAP,
				fill: theme.text,
				anchor: isRight(code) ? 'start' : 'end'
			})
		])
	]);
}

function ribbonPath(
	[x1, y1]: readonly [number, number],
	[x2, y2]: readonly [number, number],
	thickness: number
): string {
	const middle = cut((x1 + x2) / 2);
	const [a, b] = [cut(y1), cut(y2)];
	const [low, lower] = [cut(y1 + thickness), cut(y2 + thickness)];
	return `M${cut(x1)} ${a}C${middle} ${a} ${middle} ${b} ${cut(x2)} ${b}V${lower}C${middle} ${lower} ${middle} ${low} ${cut(x1)} ${low}Z`;
}
