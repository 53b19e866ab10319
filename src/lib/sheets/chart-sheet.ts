import type { ChartSize } from '../charts/courseFrame';
import { PAPER } from '../domain/paper-colors';
import type { DrawFrame } from '../domain/exportable';
import { group, moved, type Scene } from '../domain/scene';
import { paragraph } from '../export/scene-parts';
import { LackOfHeight } from '../export/lack-of-height';

/** Size of letters that charts are laid out with, px. */
const CHART_LETTERS = 12;
/** A chart so wide for its height that others stand better beside it than below; so narrow that they can't. In letters. */
const [WIDE, NARROW] = [40, 26];
/** Height by width below which notes rather run on in one paragraph. */
const PLEASANT = 0.42;

/** A chart among others. Lengths are px of letters of 12. */
export interface CaptionedChart {
	/** In the colours of paper. */
	readonly draw: (size: ChartSize) => Scene;
	/** Height that it needs with a width, so that nothing covers anything. */
	readonly least: (width: number) => number;
	/** Empty: the sheet's title says it. */
	readonly caption: string;
}

/** A chart to be put on paper. */
export interface ChartSheet extends Omit<CaptionedChart, 'caption'> {
	/** Said below it. */
	readonly notes: readonly string[];
}

/** A chart in letters of the sheet's size, with its notes below. @throws LackOfHeight */
export function drawChart({ notes, ...chart }: ChartSheet, frame: DrawFrame): Scene[] {
	return drawCharts([{ ...chart, caption: '' }], notes, frame);
}

/** Charts beside or below each other, with notes below all of them. @throws LackOfHeight */
export function drawCharts(charts: readonly CaptionedChart[], notes: readonly string[], frame: DrawFrame): Scene[] {
	const { width, fontSize } = frame;
	const columns = columnsFor(charts.length, width / charts.length / fontSize);
	const said = notes.filter((note) => note !== '');
	const arrangements = columns.flatMap((count) =>
		[said, [said.join(' ')]].map((texts) => arranged(charts, texts, count, frame))
	);
	const best =
		arrangements.find(({ spare, room }) => spare >= 0 && room.height >= room.width * PLEASANT) ??
		arrangements.reduce((most, one) => (one.spare > most.spare ? one : most));
	if (best.spare < 0) throw new LackOfHeight(-best.spare * best.rows * best.scale);
	return best.scenes();
}

/** The better one first. */
function columnsFor(count: number, letters: number): number[] {
	if (count === 1 || letters < NARROW) return [1];
	return letters > WIDE ? [count, 1] : [1, count];
}

function arranged(
	charts: readonly CaptionedChart[],
	notes: readonly string[],
	columns: number,
	{ width, height, fontSize, measure }: DrawFrame
) {
	const scale = fontSize / CHART_LETTERS;
	const gap = charts.length > 1 ? fontSize * 1.5 : 0;
	const rows = charts.length / columns;
	const said = notes.map((note) => paragraph(note, width, { size: fontSize * 0.85, measure }));
	const noteHeight = said.reduce((sum, one) => sum + one.height, 0) + (said.length > 0 ? fontSize * 0.5 : 0);
	const chartWidth = (width - gap * (columns - 1)) / columns;
	const captions = charts.map(({ caption }) =>
		paragraph(caption, chartWidth, { size: fontSize * 0.9, measure, weight: 600, fill: PAPER.text })
	);
	const captionHeight = Math.max(...captions.map((one) => one.height));
	const each = (height - noteHeight - gap * (rows - 1)) / rows - captionHeight;
	const room = { width: chartWidth / scale, height: each / scale };
	const least = Math.max(...charts.map((chart) => chart.least(room.width)));
	return { room, rows, scale, spare: room.height - least, scenes };

	function scenes(): Scene[] {
		const step = { x: chartWidth + gap, y: each + captionHeight + gap };
		const drawn = charts.map(({ draw }, i) =>
			moved(
				[
					...(captions[i] ? [captions[i].scene] : []),
					group([draw(room)], { transform: [scale, 0, 0, scale, 0, captionHeight] })
				],
				(i % columns) * step.x,
				Math.floor(i / columns) * step.y
			)
		);
		let y = height - noteHeight + fontSize * 0.5;
		const texts = said.map((one) => {
			y += one.height;
			return moved([one.scene], 0, y - one.height);
		});
		return [group([...drawn, ...texts])];
	}
}
