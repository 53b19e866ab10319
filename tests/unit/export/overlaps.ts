import { fontFiles } from '../../../deploy/export/font-files';
import { matrixProduct, type Matrix, type Scene } from '../../../src/lib/domain/scene';
import { SheetFont } from '../../../src/lib/export/sheet-font';
import type { PdfPage } from '../../../src/lib/export/scene-pdf';

const font = new SheetFont(fontFiles());

/** Where a text stands on its sheet, px. */
interface TextBox {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	/** Cut off at an edge of a map: names of towns may be. */
	readonly isClipped: boolean;
}

/** Height of capitals and depth of tails, in letters; so much of two letters may touch, px. */
const [CAPITALS, TAILS, TOUCH] = [0.72, 0.18, 0.6];

/** What is wrong with the texts of a page: those over another one and those that run off the sheet. */
export function textProblems({ scene, width, height }: PdfPage): string[] {
	const boxes = textBoxes(scene, [1, 0, 0, 1, 0, 0], false);
	const off = boxes.filter(
		({ left, right, top, bottom, isClipped }) =>
			!isClipped && (left < -TOUCH || right > width + TOUCH || top < -TOUCH || bottom > height + TOUCH)
	);
	const over = boxes.flatMap((one, i) =>
		boxes.slice(i + 1).flatMap((other) => (areApart(one, other) ? [] : [`„${one.text}“ / „${other.text}“`]))
	);
	return [...off.map(({ text }) => `off the sheet: „${text}“`), ...over];
}

/** Names of a map are placed by rules of their own, and may be covered by its scale bar. */
function areApart(one: TextBox, other: TextBox): boolean {
	if (one.isClipped || other.isClipped) return true;
	return (
		one.right - TOUCH < other.left ||
		other.right - TOUCH < one.left ||
		one.bottom - TOUCH < other.top ||
		other.bottom - TOUCH < one.top
	);
}

function textBoxes(scene: Scene, at: Matrix, isClipped: boolean): TextBox[] {
	if (scene.kind === 'path') return [];
	if (scene.kind === 'group') {
		const inner = scene.transform ? matrixProduct(at, scene.transform) : at;
		return scene.children.flatMap((child) => textBoxes(child, inner, isClipped || scene.clip !== undefined));
	}
	const { text, x, y, size, weight, anchor = 'start' } = scene;
	if (text.trim() === '') return [];
	const width = font.measure(text, size, weight);
	const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
	const corners = [
		[left, y - size * CAPITALS],
		[left + width, y - size * CAPITALS],
		[left, y + size * TAILS],
		[left + width, y + size * TAILS]
	].map(([px = 0, py = 0]) => [at[0] * px + at[2] * py + at[4], at[1] * px + at[3] * py + at[5]] as const);
	const [xs, ys] = [corners.map(([px]) => px), corners.map(([, py]) => py)];
	return [
		{
			text,
			left: Math.min(...xs),
			right: Math.max(...xs),
			top: Math.min(...ys),
			bottom: Math.max(...ys),
			isClipped
		}
	];
}
