import { VERSION_PARAM, versionIn } from './permalink';

/** An earlier edition of the data that is kept in the archive (docs/adr/0027). */
export interface Edition {
	/** Its data version. */
	readonly version: string;
	/** ISO date on which it was filed. */
	readonly filed: string;
	/** Paths of the rooms it has figures for. */
	readonly rooms: readonly string[];
}

/** Parameter of an address that says which figures a view of an older data version is drawn from. */
export const FIGURES_PARAM = 'daten';
const OF_THEN = 'damals';

/** Rooms that can be drawn from an archived edition, with the file of its catalogue that they need beside the indicators. */
const ROOM_FILES: Readonly<Record<string, string | null>> = {
	'/indikatoren': null,
	'/indikatoren/zwei': null,
	'/pendeln': 'data/commuting.json',
	'/foerderung': 'data/funding.json',
	'/vergleich': 'data/funding-layers.json'
};

/** The rooms an edition with these files has figures for. */
export function roomsWith(files: Readonly<Record<string, unknown>>): string[] {
	return Object.entries(ROOM_FILES).flatMap(([room, file]) =>
		file === null || Object.hasOwn(files, file) ? room : []
	);
}

/** True for a room that an archived edition can fill at all; all other pages show today's data only. */
export function isArchivable(room: string): boolean {
	return Object.hasOwn(ROOM_FILES, room);
}

/** The older data version that the address asks the figures of; null if it is content with today's. */
export function editionIn(params: URLSearchParams): string | null {
	return params.get(FIGURES_PARAM) === OF_THEN ? versionIn(params) : null;
}

/** The query of a view with figures of an older version. */
export function withEdition(query: string, version: string): string {
	const rest = withoutEdition(query);
	return `${rest === '' ? '?' : `${rest}&`}${VERSION_PARAM}=${version}&${FIGURES_PARAM}=${OF_THEN}`;
}

/** The query of the same view with today's figures. */
export function withoutEdition(query: string): string {
	const parts = query.replace(/^\?/, '').split('&');
	const kept = parts.filter((part) => part !== '' && !isEditionPart(part));
	return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

function isEditionPart(part: string): boolean {
	return part.startsWith(`${VERSION_PARAM}=`) || part.startsWith(`${FIGURES_PARAM}=`);
}
