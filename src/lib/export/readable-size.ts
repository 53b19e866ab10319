import type { PageLayout } from '../domain/exportable';
import { PAPER_MAX_MM, points, type PaperFormat } from '../domain/paper';
import type { Scene } from '../domain/scene';

/** Letters that printed matter can still be read with, pt. */
const LEAST_PT = 6;

/** Letters that come out too small to be read. */
export interface SmallLetters {
	/** As they come out now. */
	readonly pt: number;
	/** Size of a sheet on which they are readable, in whole millimetres; null where no sheet is large enough. */
	readonly readable: { readonly widthMm: number; readonly heightMm: number } | null;
}

/** Size of the smallest letters of a drawing; null where it has none. */
export function smallestLetter(scene: Scene, scale = 1): number | null {
	if (scene.kind === 'path') return null;
	if (scene.kind === 'text') return scene.size * scale;
	const [a, b, c, d] = scene.transform ?? [1, 0, 0, 1];
	const inner = scale * Math.sqrt(Math.abs(a * d - b * c));
	return scene.children.reduce<number | null>((least, child) => {
		const size = smallestLetter(child, inner);
		return size === null || (least !== null && least <= size) ? least : size;
	}, null);
}

/**
 * Whether a drawing with the page's layout has letters below 6 pt in a room of so many pixels, and which sheet would do. What is beside the drawing, texts
 * and margins, keeps its place: on a wider sheet texts need fewer lines, so that the sheet named is never too small.
 */
export function smallLetters(
	layout: PageLayout,
	room: { readonly width: number; readonly height: number },
	{ widthMm, heightMm }: Pick<PaperFormat, 'widthMm' | 'heightMm'>
): SmallLetters | null {
	if (layout.smallestLetter === null) return null;
	const scale = Math.min(room.width / layout.width, room.height / layout.height);
	const pt = (layout.smallestLetter * scale * 72) / 96;
	// What is readable but for rounding is readable.
	if (pt >= LEAST_PT - 0.01) return null;
	const needed = points(LEAST_PT) / layout.smallestLetter;
	const larger = (mm: number, present: number, wanted: number): number =>
		Math.ceil(mm + (Math.max(0, wanted - present) / 96) * 25.4);
	const readable = {
		widthMm: larger(widthMm, room.width, layout.width * needed),
		heightMm: larger(heightMm, room.height, layout.height * needed)
	};
	const fits = readable.widthMm <= PAPER_MAX_MM && readable.heightMm <= PAPER_MAX_MM;
	return { pt, readable: fits ? readable : null };
}
