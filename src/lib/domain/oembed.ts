import type { EmbedDrawing } from './embed-drawings';
import { embedSnippet, USUAL_WIDTH } from './embed-snippet';

/** What an oEmbed reader gets (oembed.com, version 1.0). */
export type Oembed = Readonly<Record<string, string | number>>;

interface OembedFrame {
	readonly title: string;
	readonly provider: string;
	readonly lang: string;
	/** Paths in the language of the answer, with the query of the view. */
	readonly embedPath: string;
	readonly roomPath: string;
	/** Path of the picture of the default view; null for any other. */
	readonly picturePath: string | null;
	/** Where the site is published; null while nobody has said so. */
	readonly origin: string | null;
	/** What the reader has room for, px; null: any. */
	readonly most?: { readonly width: number | null; readonly height: number | null };
}

/** The answer of an oEmbed file (oembed.com, version 1.0): a frame to put in, or a mere link while the own address isn't known. */
export function oembedAnswer({ height: tall, picture }: EmbedDrawing, frame: OembedFrame): Oembed {
	const { title, provider, lang, embedPath, roomPath, picturePath, origin, most } = frame;
	const answer = { version: '1.0', title, provider_name: provider };
	// A frame with a relative address would load from the page that puts it in.
	if (origin === null) return { ...answer, type: 'link' };
	const width = Math.min(USUAL_WIDTH, most?.width ?? USUAL_WIDTH);
	const height = Math.min(tall, most?.height ?? tall);
	const isPublished = picturePath !== null && picture.drawing !== null;
	const html = embedSnippet({
		address: origin + embedPath,
		room: origin + roomPath,
		title,
		width: width < USUAL_WIDTH ? width : null,
		height,
		script: null,
		description: '',
		image: isPublished ? { address: origin + picturePath, size: picture } : null,
		still: null,
		lang
	});
	return { ...answer, type: 'rich', provider_url: origin, width, height, html };
}
