/** What the code for a foreign page is made from. All texts may hold anything; the code may not. */
export interface SnippetParts {
	/** Absolute address of the embed with its options. */
	readonly address: string;
	/** Absolute address of the same view in the atlas. */
	readonly room: string;
	/** Read aloud for the frame, and the text of the link without frames. */
	readonly title: string;
	/** In px; null: as wide as the page allows. */
	readonly width: number | null;
	/** In px; with `script` only until the script has measured. */
	readonly height: number;
	/** Absolute address of the script that lets the frame be as high as its content; null without. */
	readonly script: string | null;
	/** What is to be seen, in a sentence or two: stands where frames and scripts don't work. */
	readonly description: string;
	/** A picture of this very view, if there is one. */
	readonly image: SnippetImage | null;
	/** The picture is what the frame shows first; null: the frame shows its address at once. Of use with a picture only. */
	readonly still: StillFrame | null;
	/** BCP 47. */
	readonly lang: string;
}

/** Height of the line below the picture in the frame, px. */
export const STILL_LINE = 40;

/** Below the picture in the frame: a plain link, without any script. */
export interface StillFrame {
	/** What the link does. */
	readonly text: string;
	/** Absolute address that the frame goes to; null: the link leads to the view in the atlas, outside the frame. */
	readonly opens: string | null;
}

export interface SnippetImage {
	/** Absolute, or the picture itself as `data:` address. */
	readonly address: string;
	/** In px; null where nobody knows. */
	readonly size: { readonly width: number; readonly height: number } | null;
}

export const MIN_SIDE = 200;
/** Of the text column of a page, px. */
export const USUAL_WIDTH = 700;
export const MAX_SIDE = 4000;

/** HTML that any page can take: a frame, something to see without frames, and perhaps the script. Throws RangeError for addresses that aren't http(s). */
export function embedSnippet(parts: SnippetParts): string {
	const { title, description, width, height, script, image, still, lang } = parts;
	const link = attribute(webAddress(parts.room));
	// Editors that throw styles away keep the two sides.
	const sides = `width="${side(width ?? USUAL_WIDTH)}" height="${side(height)}"`;
	const size = `width:${width === null ? '100%' : `${side(width)}px`};max-width:100%;height:${side(height)}px;border:0`;
	const imageSides = image?.size ? ` width="${side(image.size.width)}" height="${side(image.size.height)}"` : '';
	// Seen by everybody, scripts or not, it needs no twin for those without.
	const first = image && still ? ` srcdoc="${text(stillPage(parts, image, still))}"` : '';
	const without =
		image && first === ''
			? `<a href="${link}"><img src="${attribute(imageAddress(image.address))}" alt="${attribute(description || title)}"${imageSides} loading="lazy" style="max-width:100%;height:auto"></a>`
			: `<p><a href="${link}">${text(title)}</a>${description === '' ? '' : `<br>${text(description).replace(/\s+/g, ' ')}`}</p>`;
	const lines = [
		`<iframe src="${attribute(webAddress(parts.address))}" title="${attribute(title)}" lang="${attribute(lang)}"${first} ${sides} loading="lazy" allow="fullscreen" style="${size}"></iframe>`,
		`<noscript>${without}</noscript>`
	];
	if (script !== null) lines.push(`<script src="${attribute(webAddress(script))}" async></script>`);
	return lines.join('\n');
}

/** Where the frame's own address is thrown away, `src` stays: the view, which asks before it loads anything. */
function stillPage({ room, title, description, lang }: SnippetParts, image: SnippetImage, still: StillFrame): string {
	const [way, target] = still.opens === null ? [room, ' target="_blank"'] : [still.opens, ''];
	const link = `href="${attribute(webAddress(way))}"${target}`;
	// No wider than it is, so that the frame can be as high as it at any width.
	const most = image.size ? `;max-width:${side(image.size.width)}px` : '';
	const picture = `<img src="${attribute(imageAddress(image.address))}" alt="${attribute(description || title)}" style="display:block;width:100%${most};height:auto">`;
	return `<!doctype html><html lang="${attribute(lang)}"><meta charset="utf-8"><title>${attribute(title)}</title><body style="margin:0;font:15px/1.5 sans-serif;background:#fff"><a ${link} style="color:#0b4f8a">${picture}<span style="display:block;padding:8px 12px">${attribute(still.text)}</span></a></body></html>`;
}

/** A width or height that makes sense, from whatever was typed; null for what is no number. */
export function readSide(typed: string): number | null {
	const digits = typed.trim().replace(/\s*px$/i, '');
	const number = /^\d{1,5}$/.test(digits) ? Number(digits) : NaN;
	return number >= MIN_SIDE && number <= MAX_SIDE ? number : null;
}

function side(px: number): number {
	const known = Number.isFinite(px) ? px : MIN_SIDE;
	return Math.round(Math.min(MAX_SIDE, Math.max(MIN_SIDE, known)));
}

/** Address as the browser writes it, so that `javascript:` and friends never get into somebody's page. */
function webAddress(address: string): string {
	const url = URL.canParse(address) ? new URL(address) : null;
	if (url && (url.protocol === 'https:' || url.protocol === 'http:')) return url.href;
	throw new RangeError(`"${address.slice(0, 60)}" is no address of a web page.`);
}

/** Pixels may stand in the address itself: they run nothing. */
function imageAddress(address: string): string {
	return /^data:image\/(?:webp|png);base64,[A-Za-z0-9+/]+=*$/.test(address) ? address : webAddress(address);
}

/** Whether a picture can be had from what was typed. */
export function isWebAddress(typed: string): boolean {
	return /^https?:\/\//i.test(typed.trim()) && URL.canParse(typed.trim());
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

function text(value: string): string {
	return printable(value).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** The same signs are dangerous in both places; in attributes line breaks would be kept besides. */
function attribute(value: string): string {
	return text(value).replace(/\s+/g, ' ');
}

/** Control characters and lone surrogates say nothing in HTML, and CMS choke on some of them. */
function printable(value: string): string {
	return value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu, '');
}
