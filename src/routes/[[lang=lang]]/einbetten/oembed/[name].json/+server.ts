import { error, json } from '@sveltejs/kit';
import { EMBED_DRAWINGS, EMBED_NAMES, picturePath } from '$lib/domain/embed-drawings';
import { oembedAnswer } from '$lib/domain/oembed';
import { LANGS, localPath } from '$lib/i18n/lang';
import { loadMessages } from '$lib/i18n/messages';
import { publishedOrigin } from '../../../../published-origin.server';
import { languageOf } from '../../../language';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	EMBED_NAMES.flatMap((name) => LANGS.map((lang) => (lang === 'de' ? { name } : { lang, name })));

/** The oEmbed answer of one drawing in its default view: a static host can't read the address it is asked about (docs/adr/0023). */
export const GET: RequestHandler = async ({ params, url }) => {
	const lang = languageOf(params.lang);
	const name = EMBED_NAMES.find((known) => known === params.name);
	if (!name) error(404);
	const drawing = EMBED_DRAWINGS[name];
	const { embed, shell } = await loadMessages(lang);
	return json(
		oembedAnswer(drawing, {
			title: embed.names[name],
			provider: shell.siteName,
			lang,
			embedPath: localPath(drawing.path, lang),
			roomPath: localPath(drawing.room, lang),
			picturePath: localPath(picturePath(name), lang),
			origin: publishedOrigin(url)
		})
	);
};
