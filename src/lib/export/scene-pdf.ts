import PDFDocument from 'pdfkit';
import type { Scene, SceneGroup, ScenePath, SceneText } from '../domain/scene';
import type { SheetFont } from './sheet-font';

/** Points to a CSS pixel. */
const POINTS = 72 / 96;

/** What a PDF file says about itself. */
export interface PdfFacts {
	readonly title: string;
	readonly description: string;
	readonly lang: string;
	/** Day the figures were put together; files of the same scene and day have the same bytes. */
	readonly date: Date;
}

/** One page. */
export interface PdfPage {
	readonly scene: Scene;
	/** In units of the scene. */
	readonly width: number;
	readonly height: number;
}

/** Scenes as a PDF file with vectors and real, embedded letters, one page each. */
export async function scenePdf(pages: readonly PdfPage[], font: SheetFont, facts: PdfFacts): Promise<Uint8Array> {
	const doc = new PDFDocument({
		autoFirstPage: false,
		// In a browser there is no standard font to begin with.
		font: font.files['latin-400'] as unknown as string,
		lang: facts.lang,
		displayTitle: true,
		pdfVersion: '1.7',
		info: {
			Title: facts.title,
			Subject: facts.description,
			Creator: 'Regiopolatlas Rostock',
			Producer: 'PDFKit',
			CreationDate: facts.date,
			ModDate: facts.date
		}
	});
	const parts: Uint8Array[] = [];
	doc.on('data', (part: Uint8Array) => parts.push(part));
	const ended = new Promise<void>((resolve, reject) => {
		doc.on('end', () => resolve());
		doc.on('error', reject);
	});
	for (const [face, bytes] of Object.entries(font.files)) doc.registerFont(face, bytes as unknown as Buffer);
	for (const { scene, width, height } of pages) {
		doc.addPage({ size: [width * POINTS, height * POINTS], margin: 0 });
		doc.save().scale(POINTS);
		draw(doc, scene, font);
		doc.restore();
	}
	doc.end();
	await ended;
	return joined(parts);
}

type Doc = InstanceType<typeof PDFDocument>;

function draw(doc: Doc, scene: Scene, font: SheetFont): void {
	if (scene.kind === 'group') drawGroup(doc, scene, font);
	else if (scene.kind === 'path') drawPath(doc, scene);
	else drawText(doc, scene, font);
}

function drawGroup(doc: Doc, { children, transform, clip }: SceneGroup, font: SheetFont): void {
	doc.save();
	if (clip) doc.path(clip).clip();
	if (transform) doc.transform(...transform);
	for (const child of children) draw(doc, child, font);
	doc.restore();
}

function drawPath(
	doc: Doc,
	{ d, fill, fillOpacity = 1, stroke, strokeWidth = 1, strokeOpacity = 1, dash }: ScenePath
): void {
	if (d === '' || (!fill && !stroke)) return;
	if (fill) doc.path(d).fillColor(fill, fillOpacity).fill();
	if (!stroke) return;
	doc.path(d).lineWidth(strokeWidth).lineJoin('round').strokeColor(stroke, strokeOpacity);
	if (dash && dash.length > 0) doc.dash(dash[0] ?? 1, { space: dash[1] ?? dash[0] ?? 1 });
	else doc.undash();
	doc.stroke();
}

function drawText(doc: Doc, scene: SceneText, font: SheetFont): void {
	const { text, x, y, size, fill, weight = 400, anchor = 'start', halo } = scene;
	const shift = { start: 0, middle: 0.5, end: 1 }[anchor];
	const left = x - (shift === 0 ? 0 : font.measure(text, size, weight) * shift);
	if (halo)
		drawPath(doc, { kind: 'path', d: font.outline(text, size, weight, left, y), stroke: halo, strokeWidth: size / 5 });
	for (const run of font.runs(text, size, weight)) {
		doc
			.font(run.face)
			.fontSize(size)
			.fillColor(fill, 1)
			.text(run.text, left + run.x, y, { lineBreak: false, baseline: 'alphabetic' });
	}
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
	const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}
