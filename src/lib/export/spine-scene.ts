import { PAPER } from '../domain/paper-colors';
import { group, linePath, moved, rectPath, type Measure, type Scene } from '../domain/scene';
import { LackOfHeight } from './lack-of-height';
import { limitPlaces } from './limit-places';
import { colorKey, keyDot, paragraph, toldApart, type KeyEntry } from './scene-parts';
import { columnsOf, headScene, LIMIT, SIZE, titleLines, type Columns } from './spine-columns';

/** A place on a row's scale. */
interface SpineMark {
	/** Per cent of the scale. */
	readonly at: number;
	/** Its position in the key. */
	readonly place: number;
}

/** One figure of a place among its peers. Positions are per cent of the scale. */
export interface SpineRow {
	readonly title: string;
	readonly value: string;
	readonly year: string;
	readonly rank: string;
	/** Null where the peers have too few figures. */
	readonly spread: {
		readonly range: readonly [number, number];
		readonly quartiles: readonly [number, number];
		readonly median: number;
		/** Ends of the scale, written. */
		readonly limits: readonly [string, string];
	} | null;
	/** Said instead of a spread. */
	readonly noSpread: string;
	readonly others: readonly SpineMark[];
	/** The place itself; null without a value. */
	readonly own: SpineMark | null;
}

/** A spine chart in words and positions. */
export interface SpineContent {
	readonly columns: { readonly title: string; readonly low: string; readonly high: string; readonly rank: string };
	readonly rows: readonly SpineRow[];
	/** Who has which colour, the place itself first. */
	readonly key: readonly KeyEntry[];
	/** What boxes and lines are. */
	readonly note: string;
}

interface Frame {
	readonly width: number;
	/** Of one page. */
	readonly height: number;
	readonly fontSize: number;
	readonly measure: Measure;
	readonly colors: 'screen' | 'grey';
}

/** Height of a row in letters, at least and at most. */
const [LEAST_ROW, MOST_ROW] = [2.5, 3.2];
/** Rows that a page has at least, where there are so many. */
const LEAST_ROWS = 3;

/** Ranges of the peers with the place and those beside it, on as many pages as they need. @throws LackOfHeight, LackOfWidth */
export function spineScenes(asked: SpineContent, { width, height, fontSize, measure, colors }: Frame): Scene[] {
	const content = { ...asked, key: toldApart(asked.key, colors) };
	const size = fontSize * SIZE;
	const columns = columnsOf(content, width, size, measure);
	const foot = footScene(content, width, size, measure);
	const head = headScene(content, columns, size, measure);
	const room = height - head.height - foot.height;
	const lines = Math.max(1, ...content.rows.map((row) => titleLines(row, columns, size, measure).length));
	const least = size * Math.max(LEAST_ROW, lines * 1.1 + 0.4);
	const lacking = Math.min(LEAST_ROWS, content.rows.length) * least - room;
	if (lacking > 0) throw new LackOfHeight(lacking);
	// A millionth: sums of heights are never exact.
	const most = Math.max(1, Math.floor(room / least + 1e-6));
	const pages: Scene[] = [];
	for (let from = 0; from < content.rows.length; from += most) {
		const rows = content.rows.slice(from, from + most);
		const rowHeight = Math.min(Math.max(size * MOST_ROW, least), room / rows.length);
		const bottom = head.height + rows.length * rowHeight;
		pages.push(
			group([
				head.scene,
				...rows.map((row, i) =>
					moved(
						rowScene(row, columns, { height: rowHeight, size, measure, key: content.key }),
						0,
						head.height + i * rowHeight
					)
				),
				moved([foot.scene], 0, bottom)
			])
		);
	}
	return pages;
}

/** What a row is drawn by. */
interface RowFrame {
	readonly height: number;
	readonly size: number;
	readonly measure: Measure;
	readonly key: readonly KeyEntry[];
}

function rowScene(row: SpineRow, at: Columns, frame: RowFrame): Scene[] {
	const { height, size, measure } = frame;
	const small = size * 0.8;
	const lines = titleLines(row, at, size, measure);
	const base = height / 2 + size * 0.36;
	const first = base - ((lines.length - 1) * size * 1.1) / 2;
	const texts = lines.map((text, i): Scene => ({
		kind: 'text',
		text,
		x: 0,
		y: first + i * size * 1.1,
		size,
		fill: PAPER.text
	}));
	const cell = (text: string, x: number, extra: object): Scene => ({
		kind: 'text',
		text,
		x,
		y: base,
		size,
		anchor: 'end',
		fill: PAPER.text,
		...extra
	});
	return [
		...texts,
		cell(row.value, at.value, { weight: 600, y: height * 0.3 + size * 0.36 }),
		cell(row.year, at.value, { size: small, fill: PAPER.textSoft, y: height * 0.3 + size * 1.35 }),
		...spine(row, at, frame),
		cell(row.rank, at.width, {}),
		{ kind: 'path', d: linePath(0, height, at.width, height), stroke: PAPER.line, strokeWidth: size / 20 }
	];
}

function spine(
	{ spread, noSpread, others, own }: SpineRow,
	{ left, track }: Columns,
	{ height, size, measure, key }: RowFrame
): Scene[] {
	const small = size * LIMIT;
	const x = (share: number): number => left + (share / 100) * track;
	const y = height * 0.36;
	if (!spread)
		return [{ kind: 'text', text: noSpread, x: left, y: y + size * 0.36, size: small, fill: PAPER.textSoft }];
	const { range, quartiles, median, limits } = spread;
	const box = size * 0.35;
	const limit = (text: string, start: number): Scene => ({
		kind: 'text',
		text,
		x: start,
		y: height - size * 0.28,
		size: small,
		fill: PAPER.textSoft
	});
	const dot = ({ at, place }: SpineMark): Scene[] => {
		const entry = key[place];
		return entry ? [keyDot(entry, [x(at), y], size)] : [];
	};
	return [
		{ kind: 'path', d: linePath(x(range[0]), y, x(range[1]), y), stroke: PAPER.control, strokeWidth: size / 7 },
		{
			kind: 'path',
			d: rectPath(x(quartiles[0]), y - box, Math.max(1.5, x(quartiles[1]) - x(quartiles[0])), box * 2),
			fill: '#c7cfd4'
		},
		{
			kind: 'path',
			d: linePath(x(median), y - box * 1.4, x(median), y + box * 1.4),
			stroke: PAPER.text,
			strokeWidth: size / 6
		},
		...others.flatMap(dot),
		...(own ? dot(own) : []),
		...limitPlaces(
			[x(range[0]), x(range[1])],
			limits.map((text) => measure(text, small)),
			{
				left,
				right: left + track,
				gap: small / 2
			}
		).map((start, i) => limit(limits[i] ?? '', start))
	];
}

/** Colours of the places in rows as long as there is room, the note below. */
function footScene(
	{ key, note }: SpineContent,
	width: number,
	size: number,
	measure: Measure
): { scene: Scene; height: number } {
	const top = size * 0.6;
	const colors = colorKey(key, 'dot', width, { size, measure });
	const said = paragraph(note, width, { size: size * 0.9, measure });
	const scenes = [moved([colors.scene], 0, top), moved([said.scene], 0, top + colors.height + size * 0.1)];
	return { scene: group(scenes), height: top + colors.height + said.height + size * 0.4 };
}
