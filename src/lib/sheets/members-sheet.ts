import type { DrawFrame } from '../domain/exportable';
import { group, moved, rectPath, type Scene } from '../domain/scene';
import type { Block } from '../export/legend-scene';
import { paragraph } from '../export/scene-parts';
import { tableScenes, type PrintedTable } from '../export/table-scene';
import type { SvgGeometry, SvgPlace } from '../map/geometry';
import { boxOf, frameAround } from '../map/members-frame';
import { MEMBER_COLOR, membersScene } from '../map/members-scene';
import { printedMap } from '../map/reproject';
import { mapBox } from './map-place';
import { drawMapSheet } from './map-sheet';

/** A group and where its members lie. */
interface Members {
	/** As `drawingsOf` chooses them, the lower one first. */
	readonly drawings: readonly SvgGeometry[];
	readonly members: readonly string[];
	/** What the colour of members means. */
	readonly key: string;
	/** Their names. */
	readonly names: readonly string[];
	readonly nameOf: (place: SvgPlace) => string;
}

/** Most of the height that names may take below a map. */
const MOST_NAMES = 0.4;

/** A map that frames the members of a group; their names stand beside or below it, or on pages of their own where they are many. */
export function drawMembers({ drawings, members, key, names, nameOf }: Members, frame: DrawFrame): Scene[] {
	const [lowest, ...higher] = drawings.map((drawing) => printedMap(drawing, frame.projection));
	if (!lowest) return tableScenes(namesPrinted(key, names, frame), frame);
	const seen = [lowest, ...higher].map(({ geometry }) => geometry);
	const shapes = members.flatMap((code) => seen.flatMap(({ regions }) => regions[code] ?? []));
	const { isBeside, width, height } = mapBox(frame);
	const [x = 0, y = 0, wide = 1, high = 1] = frameAround(
		shapes.flatMap((d) => boxOf(d) ?? []),
		lowest.geometry,
		isBeside ? height / width : 1
	)
		.split(' ')
		.map(Number);
	const box = { x, y, width: wide, height: high };
	const room = isBeside ? frame.height : frame.height * MOST_NAMES;
	const list = names.join(', ');
	const areListed = legend(list, mapBox(frame).legendWidth, frame).height <= room;
	const map = drawMapSheet(
		{
			ground: lowest.ground([x + wide / 2, y + high / 2]),
			seen: box,
			draw: (place) => membersScene({ drawings: seen, members: new Set(members), box }, { ...place, nameOf }),
			legend: (_, legendWidth) => legend(areListed ? list : '', legendWidth, frame)
		},
		frame
	);
	return areListed ? map : [...map, ...tableScenes(namesPrinted(key, names, frame), frame)];

	function legend(text: string, legendWidth: number, { fontSize, measure }: DrawFrame): Block {
		const size = fontSize * 0.9;
		const title = paragraph(key, legendWidth - size * 2, { size, measure, weight: 600 });
		const body = paragraph(text, legendWidth, { size: size * 0.95, measure });
		return {
			scene: group([
				{ kind: 'path', d: rectPath(0, size * 0.2, size * 1.4, size * 0.9), fill: MEMBER_COLOR },
				moved([title.scene], size * 2, 0),
				moved([body.scene], 0, title.height + size * 0.4)
			]),
			height: title.height + size * 0.4 + body.height
		};
	}
}

/** Width of a column of names, in letters. */
const NAME_COLUMN = 14;

/** Names in as many columns as there is room for, line by line. */
function namesPrinted(key: string, names: readonly string[], { width, fontSize }: DrawFrame): PrintedTable {
	const count = Math.max(1, Math.floor(width / (fontSize * NAME_COLUMN)));
	const lines = Array.from({ length: Math.ceil(names.length / count) }, (_, i) =>
		Array.from({ length: count }, (_, column) => names[i * count + column] ?? '')
	);
	return {
		columns: Array.from({ length: count }, (_, i) => ({ title: i === 0 ? key : '', align: 'left' })),
		rows: lines,
		strong: new Set()
	};
}
