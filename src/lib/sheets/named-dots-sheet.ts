import type { ChartSize } from '../charts/courseFrame';
import type { PlaceNames } from '../charts/dotLabels';
import { fittingNames } from '../charts/fittingNames';
import type { DrawFrame } from '../domain/exportable';
import { group, moved, type Scene } from '../domain/scene';
import { LackOfHeight } from '../export/lack-of-height';
import type { Block } from '../export/legend-scene';
import { colorKey, paragraph, type KeyEntry } from '../export/scene-parts';
import { drawChart, type ChartSheet } from './chart-sheet';

/** A scatter some of whose dots have names. */
interface NamedDotsSheet extends Pick<ChartSheet, 'least' | 'notes'> {
	readonly draw: (size: ChartSize, names: PlaceNames) => Scene;
	/** The dots that have names, in their colours. */
	readonly named: readonly KeyEntry[];
}

/** The title of the upright axis stands so far down, its line is so thick, px. */
const [TITLE, AXIS] = [32, 4] as const;
/** With a key below it a plot is lower, and more names may have no room. */
const TRIES = 3;

/** A scatter in letters of the sheet's size. Names that have no room stand in a key below its notes. @throws LackOfHeight */
export function drawNamedDots({ draw, least, notes, named }: NamedDotsSheet, frame: DrawFrame): Scene[] {
	const place = fittingNames(frame.measure);
	let keyed: readonly string[] = [];
	for (let tries = 1; ; tries++) {
		const unnamed: string[] = [];
		const names: PlaceNames = (dots, room) => {
			const labels = place(dots, { ...room, top: room.top + TITLE, left: room.left + AXIS });
			unnamed.push(...dots.flatMap(({ name }, i) => (labels[i]?.text === '' ? [name] : [])));
			return labels;
		};
		const known = new Set(keyed);
		const key = keyBlock(
			named.filter(({ name }) => known.has(name)),
			frame
		);
		const height = frame.height - key.height;
		if (height <= 0) throw new LackOfHeight(-height);
		const scenes = drawChart({ draw: (size) => draw(size, names), least, notes }, { ...frame, height });
		if (unnamed.every((name) => known.has(name)) || tries === TRIES)
			return key.height === 0 ? scenes : [group([...scenes, moved([key.scene], 0, height)])];
		keyed = [...new Set([...keyed, ...unnamed])];
	}
}

function keyBlock(entries: readonly KeyEntry[], { width, fontSize, measure, words }: DrawFrame): Block {
	if (entries.length === 0) return { scene: group([]), height: 0 };
	const letters = { size: fontSize * 0.85, measure };
	const top = letters.size * 0.4;
	const said = paragraph(words.unnamed, width, letters);
	const key = colorKey(entries, 'dot', width, letters);
	return {
		scene: group([moved([said.scene], 0, top), moved([key.scene], 0, top + said.height)]),
		height: top + said.height + key.height
	};
}
