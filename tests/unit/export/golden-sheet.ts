import { fontFiles } from '../../../deploy/export/font-files';
import type { DrawFrame } from '../../../src/lib/domain/exportable';
import {
	DEFAULT_PAPER,
	millimetres,
	PAPERS,
	points,
	type PaperFormat,
	type PaperName
} from '../../../src/lib/domain/paper';
import type { Scene } from '../../../src/lib/domain/scene';
import { paper as words } from '../../../src/lib/i18n/de/paper';
import { sceneSvg } from '../../../src/lib/export/scene-svg';
import { composeSheet } from '../../../src/lib/export/sheet';
import { SheetFont } from '../../../src/lib/export/sheet-font';
import type { SvgGeometry } from '../../../src/lib/map/geometry';

const font = new SheetFont(fontFiles());
const TEXTS = { title: 'Titel', subtitle: '', sourceLine: 'Quelle: Probe.', link: 'https://atlas.example/x' };

/** A drawing as a file of one column, or of another paper, texts as texts and without the font, so that two of them can be compared line by line. */
export async function goldenSvg(draw: (frame: DrawFrame) => Scene[], paper: PaperName = 'column'): Promise<string> {
	const format: PaperFormat = { ...DEFAULT_PAPER, ...PAPERS[paper], letters: 'embedded' };
	const sheet = { draw: (frame: DrawFrame) => Promise.resolve(draw(frame)), projections: [], words };
	const [page] = await composeSheet(sheet, TEXTS, format, font.measure);
	if (!page) throw new Error('The drawing is empty.');
	const { widthMm, heightMm, letters } = format;
	const size = { widthMm, heightMm, width: page.width, height: page.height };
	const svg = sceneSvg(page.scene, font, { title: 'Titel', description: '', lang: 'de', size, letters });
	return svg.replace(/<style>[\s\S]*?<\/style>/, '<style/>');
}

/** Texts that a drawing puts beyond its room, on any of its pages. */
export function outside(draw: (frame: DrawFrame) => readonly Scene[], paper: PaperName): string[] {
	const { widthMm, heightMm, fontPt } = PAPERS[paper];
	const [width, height, fontSize] = [millimetres(widthMm) - 40, millimetres(heightMm) - 120, points(fontPt)];
	const frame: DrawFrame = {
		width,
		height,
		fontSize,
		measure: font.measure,
		colors: 'screen',
		projection: 'mercator',
		northArrow: false,
		words
	};
	return draw(frame).flatMap((page) => beyond(page, { x: 0, y: 0, scale: 1 }, { width, height }));
}

/** Drawings are moved and scaled evenly, never turned, but for signs. */
function beyond(
	scene: Scene,
	at: { readonly x: number; readonly y: number; readonly scale: number },
	room: { readonly width: number; readonly height: number }
): string[] {
	if (scene.kind === 'group') {
		const [scale = 1, , , , x = 0, y = 0] = scene.transform ?? [];
		// What is cut off at an edge, as names on a map are, can't stand beyond it.
		if (scene.clip !== undefined) return [];
		const inner = { x: at.x + x * at.scale, y: at.y + y * at.scale, scale: at.scale * scale };
		return scene.children.flatMap((child) => beyond(child, inner, room));
	}
	if (scene.kind === 'path') return [];
	const { text, anchor = 'start', size, weight } = scene;
	const width = font.measure(text, size, weight) * at.scale;
	const left = at.x + scene.x * at.scale - width * { start: 0, middle: 0.5, end: 1 }[anchor];
	const base = at.y + scene.y * at.scale;
	const fits = left > -0.5 && left + width < room.width + 0.5 && base > 0 && base < room.height + 0.5;
	return fits ? [] : [text];
}

/** Four squares around Rostock instead of a thousand coasts. */
export const SQUARES: SvgGeometry = {
	scope: 'metropolen',
	level: 'nuts3',
	layers: ['nuts3-metropolen'],
	viewBox: '0 0 400 400',
	width: 400,
	height: 400,
	projection: 'mercator',
	bounds: [9, 52, 15, 55.5],
	land: 'M20 20h360v360h-360z',
	lakes: '',
	borders: '',
	outlines: {},
	places: [],
	regions: {
		DE803: 'M20 20h180v180h-180z',
		DE80K: 'M200 20h180v180h-180z',
		DE300: 'M20 200h180v180h-180z',
		DE600: 'M200 200h180v180h-180z'
	},
	labelPoints: { DE803: [110, 110], DE80K: [290, 110], DE300: [110, 290], DE600: [290, 290] }
};
