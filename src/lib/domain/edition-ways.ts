import { withEdition, type Edition } from './edition';

/** Rooms that can be drawn from an archived edition: key of the name, and the parameter of the address that names a region. */
const ROOMS = [
	{ path: '/indikatoren', name: 'indicators', region: 'auswahl' },
	{ path: '/pendeln', name: 'commuting', region: 'region' },
	{ path: '/foerderung', name: 'funding', region: 'region' },
	{ path: '/vergleich', name: 'comparison', region: 'ort' }
] as const;

/** What the edition knows of. */
interface KnownThen {
	readonly isIndicator: (id: string) => boolean;
	readonly isRegion: (code: string) => boolean;
}

/** A view with the figures of then. */
export interface WayThen {
	/** Key of the room's name in the navigation. */
	readonly room: (typeof ROOMS)[number]['name'];
	/** Path with query, without language. */
	readonly address: string;
}

/**
 * Where the figures of then can be seen that a page which is made while building, or which queries tables, can't show: a profile's in the rooms with its
 * region chosen, those of an indicator's page in its view, those of other pages in every room. None where the edition doesn't know what the page is about.
 *
 * @param page path without language
 */
export function waysThen(page: string, edition: Edition, known: KnownThen): readonly WayThen[] {
	const [, folder = '', name = ''] = page.split('/');
	const ways = (query: (region: string) => string, only?: string): WayThen[] =>
		ROOMS.filter(({ path }) => edition.rooms.includes(path) && path === (only ?? path)).map((room) => ({
			room: room.name,
			address: room.path + withEdition(query(room.region), edition.version)
		}));
	if (folder === 'profil' && name !== '') {
		if (!known.isRegion(name)) return [];
		// Municipalities have figures among the indicators only.
		if (/^[A-Z]{2}_/.test(name))
			return ways((region) => `?indikator=population_total&ebene=lau&${region}=${name}`, '/indikatoren');
		return ways((region) => `?${region}=${name}`);
	}
	if (folder === 'daten' && name !== '' && name !== 'sql')
		return known.isIndicator(name) ? ways(() => `?indikator=${name}`, '/indikatoren') : [];
	return ways(() => '');
}
