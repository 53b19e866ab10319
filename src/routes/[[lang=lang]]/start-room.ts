import { embedTarget, START_PARTS } from '$lib/domain/embed-parts';
import type { Lang } from '$lib/i18n/lang';
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
		drawings: (words) => startDrawings(data, words),
		table: (figure) => startTable(figure, data, { t, lang }),
		sources: data.partSources,
		sourcesOf: (figure) => (figure === location ? [] : null),
		computed: false,
		geometry: data.credits,
		embedOf: (figure) => embedTarget('start', START_PARTS, figure)
	};
}
