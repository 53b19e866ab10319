import type { ChartSize } from '../charts/courseFrame';
import type { PlaceNames } from '../charts/dotLabels';
import { fittingNames } from '../charts/fittingNames';
import type { DrawFrame } from '../domain/exportable';
import type { Scene } from '../domain/scene';
import { drawChart, type ChartSheet } from './chart-sheet';

/** A scatter some of whose dots have names. */
interface NamedDotsSheet extends Pick<ChartSheet, 'least' | 'notes'> {
	readonly draw: (size: ChartSize, names: PlaceNames) => Scene;
}

/** The title of the upright axis stands so far down, its line is so thick, px. */
const [TITLE, AXIS] = [32, 4] as const;
/** With each note that it gets, a plot becomes lower; then no name may be lost. */
const TRIES = 3;

/** A scatter in letters of the sheet's size. Names that have no room are said below with its notes. @throws LackOfHeight */
export function drawNamedDots({ draw, least, notes }: NamedDotsSheet, frame: DrawFrame): Scene[] {
	const place = fittingNames(frame.measure);
	let said: readonly string[] = [];
	for (let tries = 1; ; tries++) {
		const unnamed: string[] = [];
		const names: PlaceNames = (dots, room) => {
			const labels = place(dots, { ...room, top: room.top + TITLE, left: room.left + AXIS });
			unnamed.push(...dots.flatMap(({ name }, i) => (labels[i]?.text === '' ? [name] : [])));
			return labels;
		};
		const note = said.length > 0 ? [frame.words.unnamed(said)] : [];
		const scenes = drawChart({ draw: (size) => draw(size, names), least, notes: [...notes, ...note] }, frame);
		if (unnamed.join() === said.join() || tries === TRIES) return scenes;
		said = unnamed;
	}
}
