import { preloadData } from '$app/navigation';
import { embedTarget, START_PARTS } from '$lib/domain/embed-parts';
import { localPath, type Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';
import type { PageData } from './$types';
import type { Room } from './ausgabe/room-export';
import { startDrawings, startTable } from './start-drawings';
import { START_FIGURES } from './start-texts';

/** The start page's maps for files; loaded when a reader opens the dialog, a first visit doesn't pay for it. */
export function startRoom(data: PageData, t: Messages, lang: Lang): Room {
	const { location } = START_FIGURES;
	return {
		fileName: t.start.fileName,
		drawings: async (words) => startDrawings(words.lang === lang ? data : await pageIn(words.lang), words),
		table: (figure) => startTable(figure, data, { t, lang }),
		sources: data.partSources,
		sourcesOf: (figure) => (figure === location ? [] : null),
		computed: false,
		geometry: data.credits,
		embedOf: (figure) => embedTarget('start', START_PARTS, figure)
	};
}

/** Names of the parts are those of a language: the other one's are on its page. Throws Error where that can't be had. */
async function pageIn(lang: Lang): Promise<PageData> {
	const loaded = await preloadData(localPath('/', lang));
	if (loaded.type !== 'loaded' || loaded.status !== 200)
		throw new Error('The start page in the other language is not there.');
	return loaded.data as unknown as PageData;
}
