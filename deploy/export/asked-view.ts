import { BLANK_PAGE, EMBED_DRAWINGS, type EmbedDrawing } from '../../src/lib/domain/embed-drawings';
import { parseEmbed, roomQuery } from '../../src/lib/domain/embed-options';
import type { ViewProblem } from '../../src/lib/domain/param-reader';
import { VERSION_PARAM } from '../../src/lib/domain/permalink';
import { HOME_PROFILE } from '../../src/lib/domain/profile-references';
import { localPath, splitPath, type Lang } from '../../src/lib/i18n/lang';
import { LIST_DRAWINGS } from '../../src/lib/sheets/indicator-drawings';
import { AskedParams } from './asked-params';

/** What an address asks for. */
export interface AskedView {
	readonly lang: Lang;
	/** Path of the room, without language. */
	readonly path: string;
	readonly params: AskedParams;
	/** The same as an address of the site: that of the room, also for an embed. */
	readonly address: string;
	/** The drawing that the address itself names: an embed shows one of its view. Undefined for an address of a room, and for an embed of a whole view. */
	readonly drawing: string | undefined;
	/** An embed locked to an older version takes the archive at once: nobody is there who could be asked. */
	readonly isLocked: boolean;
	/** Options of an embed that can't be used. */
	readonly problems: readonly ViewProblem[];
}

/** Only there to read paths; never asked. */
const NO_HOST = 'http://atlas.invalid';
const EMBED = /^\/einbetten(?=\/)/;
const BLANK = new RegExp(`/${BLANK_PAGE}$`);
const PROFILES = '/profil';

/**
 * Reads an address of a room or of an embed, with or without a host. Throws Error for what is no address of this site.
 *
 * @param origin of the site, which other hosts are refused for; null where nobody has said it: then any host is taken for this site's
 */
export function readAddress(address: string, origin: string | null): AskedView {
	const url = parsed(address);
	if (origin !== null && url.origin !== NO_HOST && url.origin !== origin)
		throw new Error(`${url.origin} is another site than this atlas's, ${origin} (ATLAS_ORIGIN).`);
	const { lang, path } = splitPath(url.pathname);
	if (EMBED.test(path)) return embedded(path.replace(BLANK, ''), new AskedParams(url.searchParams), lang);
	const params = new AskedParams(url.searchParams);
	return { lang, path, params, address: url.pathname + url.search, drawing: undefined, isLocked: false, problems: [] };
}

function parsed(address: string): URL {
	try {
		const url = new URL(address, NO_HOST);
		if (url.protocol === 'https:' || url.protocol === 'http:') return url;
	} catch {
		// Said below.
	}
	throw new Error(`"${address}" is no address of a view.`);
}

function embedded(path: string, params: AskedParams, lang: Lang): AskedView {
	const all: readonly EmbedDrawing[] = Object.values(EMBED_DRAWINGS);
	const embed = all.find((one) => one.path === path);
	if (!embed) throw new Error(`"${path}" is no embed; possible: ${all.map((one) => one.path).join(', ')}.`);
	const { options, problems } = parseEmbed(params);
	const { doubled } = params;
	if (doubled.length > 0) throw new Error(`${doubled.join(', ')}: named twice, only one of them can count.`);
	const query = new URLSearchParams(roomQuery(params.toString()));
	let room = embed.room;
	if (room === PROFILES) {
		room = `${PROFILES}/${query.get('region') ?? HOME_PROFILE}`;
		query.delete('region');
	}
	const written = query.size === 0 ? '' : `?${query.toString().replaceAll('%2C', ',').replaceAll('%7E', '~')}`;
	return {
		lang,
		path: room,
		params: new AskedParams(query),
		address: localPath(room, lang) + written,
		drawing: options.part ?? ownDrawing(embed, query, all),
		isLocked: true,
		// A wrong version is said by whoever looks for it.
		problems: problems.filter(({ param }) => param !== VERSION_PARAM)
	};
}

/** What an embed shows of its room where no figure is named; undefined where it is the only one: then its address says what is shown. */
function ownDrawing(
	{ path, room, picture }: EmbedDrawing,
	query: URLSearchParams,
	all: readonly EmbedDrawing[]
): string | undefined {
	if (all.filter((one) => one.room === room).length === 1) return undefined;
	const list = path === EMBED_DRAWINGS['indikatoren-rangfolge'].path ? query.get('liste') : null;
	const shown = Object.entries(LIST_DRAWINGS).find(([kind]) => kind === list);
	return shown?.[1] ?? picture.drawing ?? undefined;
}
