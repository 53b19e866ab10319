import { withEdition, withoutEdition, type Edition } from '$lib/domain/edition';
import { VERSION_PARAM, versionIn, withVersion } from '$lib/domain/permalink';
import { splitPath, type Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';

/** Rooms whose views can be cited, with their names in the navigation. */
const ROOMS = {
	'/': 'home',
	'/indikatoren': 'indicators',
	'/pendeln': 'commuting',
	'/foerderung': 'funding',
	'/vergleich': 'comparison',
	'/profil': 'profiles',
	'/daten': 'data'
} as const;

/** A view that somebody has cited. */
export interface CitedView {
	/** Path with query, within this site. */
	readonly path: string;
	/** The data version it was cited with; null if the citation names none. */
	readonly version: string | null;
	/** What stands in the place of the version and is none; null if nothing does. */
	readonly badVersion: string | null;
	readonly lang: Lang;
	/** Name of its room. */
	readonly room: string;
	/** Path of the page without language. */
	readonly page: string;
	readonly params: URLSearchParams;
	readonly isIndicator: boolean;
}

/** The page whose query stands behind the hash. */
const CONSOLE = '/daten/sql';

/** Longest address that is looked at. */
const LONGEST = 4000;

/**
 * Reads the address in a citation; null if it is none of a view of this site. Other hosts and schemes are never linked to.
 *
 * @param hash of the citation's own address: a query of the console, which goes with it
 */
export function citedView(address: string | null, { shell }: Messages, hash = ''): CitedView | null {
	if (address === null || !/^\/(?![/\\])/.test(address) || address.length > LONGEST) return null;
	let url: URL;
	try {
		url = new URL(address, 'http://atlas.invalid');
	} catch {
		return null;
	}
	if (url.host !== 'atlas.invalid') return null;
	const { lang, path } = splitPath(url.pathname);
	const room = Object.entries(ROOMS).find(([start]) => path === start || path.startsWith(`${start}/`));
	if (!room) return null;
	const version = versionIn(url.searchParams);
	return {
		path: url.pathname + url.search + (path === CONSOLE ? hash : ''),
		version,
		badVersion: version === null ? url.searchParams.get(VERSION_PARAM) : null,
		lang,
		room: shell.nav[room[1]],
		page: path,
		params: url.searchParams,
		isIndicator: path === '/indikatoren'
	};
}

/** The same view with the data of today. */
export function currentPath({ path }: CitedView, version: string): string {
	const [before = '', hash = ''] = path.split('#');
	const [page = '', query = ''] = before.split('?');
	return withVersion(page + withoutEdition(query), version) + (hash === '' ? '' : `#${hash}`);
}

/** The same view with the figures of an archived edition. */
export function archivedPath({ path }: CitedView, { version }: Edition): string {
	const [page = '', query = ''] = path.split('?');
	return page + withEdition(query, version);
}
