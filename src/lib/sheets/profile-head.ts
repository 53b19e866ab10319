import { PAPER } from '../domain/paper-colors';
import { group, linePath, moved, unbreakable, type Measure, type Scene } from '../domain/scene';
import type { Block } from '../export/legend-scene';
import { paragraph } from '../export/scene-parts';
import { placeMap } from './place-map';
import type { ProfileContent } from './profile-sheet';

type Headline = ProfileContent['headlines'][number];

interface Letters {
	readonly size: number;
	readonly measure: Measure;
}

/** Width of the map against the sheet's, width by height. */
const [MAP, MAP_SHAPE] = [0.24, 1.5];
/** Beside a map of less than so many letters, or text of less than so many, the map stands below. */
const [LEAST_MAP, LEAST_TEXT] = [12, 24];
/** Width of a map below the text, letters. */
const MAP_BELOW = 16;
/** Between key figures, between their rows, in letters. */
const [GAP, ROW_GAP] = [1.2, 0.6];

/** Who a profile is about: a sentence, key figures in as many columns as have room, and a map beside them or below. */
export function profileHead({ lead, headlines, map }: ProfileContent, width: number, letters: Letters): Block {
	const { size } = letters;
	const beside = width * MAP;
	const isBeside = map !== null && beside >= size * LEAST_MAP && width - beside - size * 2 >= size * LEAST_TEXT;
	const textWidth = isBeside ? width - beside - size * 2 : width;
	const said = paragraph(lead, textWidth, { ...letters, size: size * 1.08, fill: PAPER.text });
	const tiles = tileRows(headlines, textWidth, letters);
	const tileTop = said.height + size * 0.9;
	const texts = [said.scene, moved([tiles.scene], 0, tileTop)];
	const height = tileTop + tiles.height;
	if (!map) return { scene: group(texts), height };
	const mapWidth = isBeside ? beside : Math.min(width, size * MAP_BELOW);
	const mapHeight = mapWidth / MAP_SHAPE;
	const drawn = placeMap(map.onMap, map.geometry, { width: mapWidth, height: mapHeight, size: size * 0.9 });
	const [x, y] = isBeside ? ([width - mapWidth, 0] as const) : ([0, height + size * 0.5] as const);
	return { scene: group([...texts, moved([drawn], x, y)]), height: Math.max(height, y + mapHeight) };
}

function tileRows(headlines: readonly Headline[], width: number, letters: Letters): Block {
	const { size } = letters;
	const least = Math.max(0, ...headlines.map((one) => leastWidth(one, letters)));
	const columns = Math.max(1, Math.min(headlines.length, Math.floor((width + size * GAP) / (least + size * GAP))));
	const step = (width + size * GAP) / columns;
	const tiles = headlines.map((one) => tile(one, step - size * GAP, letters));
	const scenes: Scene[] = [];
	let y = 0;
	for (let from = 0; from < tiles.length; from += columns) {
		const row = tiles.slice(from, from + columns);
		scenes.push(...row.map(({ scene }, i) => moved([scene], i * step, y)));
		y += Math.max(...row.map(({ height }) => height)) + size * ROW_GAP;
	}
	return { scene: group(scenes), height: Math.max(0, y - size * ROW_GAP) };
}

/** So that neither words nor the number run over an edge. */
function leastWidth({ title, value, detail }: Headline, { size, measure }: Letters): number {
	const words = [title, detail].flatMap(unbreakable).map((word) => measure(word, size * 0.82));
	return Math.max(...words, measure(value, size * 1.2, 600));
}

function tile({ title, value, detail }: Headline, width: number, letters: Letters): Block {
	const { size, measure } = letters;
	const small = { ...letters, size: size * 0.82 };
	const [name, under] = [paragraph(title, width, small), paragraph(detail, width, small)];
	const letter = Math.min(size * 2, (size * 2 * width) / measure(value, size * 2, 600));
	const y = size * 0.5 + letter;
	const nameTop = y + size * 0.35;
	return {
		scene: group([
			{ kind: 'path', d: linePath(0, 0, width, 0), stroke: PAPER.accent, strokeWidth: size * 0.16 },
			{ kind: 'text', text: value, x: 0, y, size: letter, weight: 600, fill: PAPER.accent },
			moved([name.scene], 0, nameTop),
			moved([under.scene], 0, nameTop + name.height)
		]),
		height: nameTop + name.height + under.height
	};
}
