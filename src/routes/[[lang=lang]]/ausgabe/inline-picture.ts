import type { SheetParts } from '$lib/domain/exportable';
import { DEFAULT_PAPER, PAPERS } from '$lib/domain/paper';
import type { SheetTexts } from '$lib/export/sheet';
import { drawPages, pageSvg } from './picture-files';

/** A picture that stands in the code of a page. */
export interface InlinePicture {
	/** The picture itself, as `data:` address. */
	readonly address: string;
	/** px */
	readonly size: { readonly width: number; readonly height: number };
}

const MM_PER_PX = 25.4 / 96;

/** Of WebP: map and letters look the same, half as many bytes as without loss. */
const QUALITY = 0.8;

/**
 * The first page of a drawing as a small picture, for pages whose readers get no frame.
 *
 * @param size px; a table may come out higher
 * @throws SheetError where it can't be drawn so small, FontError without letters, Error where the browser draws no picture
 */
export async function inlinePicture(
	exportable: SheetParts,
	texts: SheetTexts,
	size: InlinePicture['size']
): Promise<InlinePicture> {
	const format = {
		...DEFAULT_PAPER,
		...{ widthMm: size.width * MM_PER_PX, heightMm: size.height * MM_PER_PX },
		fontPt: exportable.paper ? PAPERS.page.fontPt : DEFAULT_PAPER.fontPt
	};
	const drawn = await drawPages({ exportable, texts, format });
	const [page] = drawn.pages;
	if (!page) throw new RangeError('The drawing has no page.');
	// Letters that the font has not are the browser's.
	const letters = drawn.missing.length > 0 ? 'embedded' : 'outlined';
	const svg = pageSvg(drawn, page, { exportable, texts, description: '' }, letters);
	const height = Math.round((size.width * page.height) / page.width);
	return { address: await rasterized(svg, size.width, height), size: { width: size.width, height } };
}

/** As WebP, or as PNG where the browser writes none. */
async function rasterized(svg: string, width: number, height: number): Promise<string> {
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image(width, height);
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		[canvas.width, canvas.height] = [width, height];
		const context = canvas.getContext('2d');
		if (!context) throw new Error('The browser gave no canvas.');
		context.fillStyle = '#fff';
		context.fillRect(0, 0, width, height);
		context.drawImage(image, 0, 0, width, height);
		return canvas.toDataURL('image/webp', QUALITY);
	} finally {
		URL.revokeObjectURL(address);
	}
}
