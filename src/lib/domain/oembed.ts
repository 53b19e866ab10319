import type { EmbedDrawing } from './embed-drawings';
import { embedSnippet, USUAL_WIDTH } from './embed-snippet';

interface OembedFrame {
	readonly title: string;
	readonly provider: string;
	readonly lang: string;
	/** Paths in the language of the answer. */
	readonly embedPath: string;
	readonly roomPath: string;
	/** Path of the picture of the default view; of a drawing without one unused. */
	readonly picturePath: string;
	/** Where the site is published; null while nobody has said so. */
	readonly origin: string | null;
}

/** The answer of an oEmbed file (oembed.com, version 1.0): a frame to put in, or a mere link while the own address isn't known. */
export function oembedAnswer(
	{ height, picture }: EmbedDrawing,
	frame: OembedFrame
): Readonly<Record<string, string | number>> {
	const { title, provider, lang, embedPath, roomPath, picturePath, origin } = frame;
	const answer = { version: '1.0', title, provider_name: provider };
	// A frame with a relative address would load from the page that puts it in.
	if (origin === null) return { ...answer, type: 'link' };
	const html = embedSnippet({
		address: origin + embedPath,
		room: origin + roomPath,
		title,
		width: null,
		height,
		script: null,
		description: '',
		image: picture.drawing === null ? null : { address: origin + picturePath, size: picture },
		still: null,
		lang
	});
	return { ...answer, type: 'rich', provider_url: origin, width: USUAL_WIDTH, height, html };
}
