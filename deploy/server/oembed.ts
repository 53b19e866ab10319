import {
	BLANK_PAGE,
	EMBED_DRAWINGS,
	EMBED_NAMES,
	picturePath,
	type EmbedName
} from '../../src/lib/domain/embed-drawings';
import { asksView, roomQuery } from '../../src/lib/domain/embed-options';
import { oembedAnswer, type Oembed } from '../../src/lib/domain/oembed';
import { basics as german } from '../../src/lib/i18n/de/basics';
import { basics as english } from '../../src/lib/i18n/en/basics';
import { localPath, splitPath, type Lang } from '../../src/lib/i18n/lang';

/** Where oEmbed readers ask: `?url=` an embed of this site, `maxwidth` and `maxheight` in px. */
export const OEMBED_PATH = '/einbetten/oembed';

const TEXTS = { de: german, en: english } satisfies Record<Lang, unknown>;
const PROFILES = EMBED_DRAWINGS.profil.room;

/** What a reader gets: the answer, or a status of the specification (oembed.com): 404 for no embed, 501 for another format than JSON. */
export type OembedReply = { readonly status: 200; readonly body: Oembed } | { readonly status: 404 | 501 };

/**
 * Answers for the very view that is asked about: its frame and its room, and the published picture of the default view for that view alone.
 *
 * @param search of the request
 * @param origin of this site, whose embeds alone are answered for
 */
export function oembedReply(search: string, origin: string): OembedReply {
	const asked = new URLSearchParams(search);
	if ((asked.get('format') ?? 'json') !== 'json') return { status: 501 };
	const address = asked.get('url') ?? '';
	const url = URL.canParse(address) ? new URL(address) : null;
	const view = url?.origin === origin ? embedAt(url.pathname) : null;
	if (!url || !view) return { status: 404 };
	const { name, lang } = view;
	const drawing = EMBED_DRAWINGS[name];
	const isDefault = !asksView(url.search) && url.hash === '';
	const { embed, shell } = TEXTS[lang];
	const body = oembedAnswer(drawing, {
		title: embed.names[name],
		provider: shell.siteName,
		lang,
		embedPath: localPath(drawing.path, lang) + url.search + url.hash,
		roomPath: localPath(roomPath(drawing.room, url), lang),
		picturePath: isDefault ? localPath(picturePath(name), lang) : null,
		origin,
		most: { width: pixels(asked.get('maxwidth')), height: pixels(asked.get('maxheight')) }
	});
	return { status: 200, body };
}

/** The header that leads a reader of an embed's page to the answer for that view; null for what is no embed. */
export function oembedLink(path: string, search: string, origin: string): string | null {
	if (!embedAt(path)) return null;
	const asked = new URLSearchParams({ url: origin + encodeURI(path) + search });
	return `<${origin}${OEMBED_PATH}?${asked.toString()}>; rel="alternate"; type="application/json+oembed"`;
}

/** The drawing of an embed's address, with or without the end that means a page without drawing. */
function embedAt(pathname: string): { readonly name: EmbedName; readonly lang: Lang } | null {
	const { lang, path } = splitPath(pathname);
	const whole = path.replace(new RegExp(`/${BLANK_PAGE}$`), '');
	const name = EMBED_NAMES.find((known) => EMBED_DRAWINGS[known].path === whole);
	return name ? { name, lang } : null;
}

/** Path, query and hash of the same view in its room; a profile is named in the path there. */
function roomPath(room: string, { search, hash }: URL): string {
	const query = new URLSearchParams(roomQuery(search));
	if (room !== PROFILES) return room + roomQuery(search) + hash;
	const region = query.get('region') ?? '';
	query.delete('region');
	const rest = query.size === 0 ? '' : `?${query.toString()}`;
	return /^\w{2,60}$/.test(region) ? `${room}/${region}${rest}` : room;
}

function pixels(text: string | null): number | null {
	return text !== null && /^\d{1,5}$/.test(text) ? Number(text) : null;
}
