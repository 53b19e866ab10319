import { tableOf, type PlainTable, type TableRecord } from '../domain/plain-table';
import type { Region } from '../domain/region';
import type { Messages } from '../i18n/messages';

/** What the small map of a profile shows. */
interface ShownLocation {
	readonly place: {
		readonly region: string;
		readonly name: string;
		readonly level: Region['level'];
		readonly areaKm2: number | null;
		/** Of a group of a few. */
		readonly members: readonly { readonly code: string; readonly name: string }[];
	};
	/** Towns named on it, with kilometres from the middle of the place as the crow flies. */
	readonly towns: readonly { readonly name: string; readonly km: number }[];
}

/** The place in colour with its members, and the towns named around it from the nearest on. */
export function profileLocationTable({ place, towns }: ShownLocation, { profile, shell }: Messages): PlainTable {
	const { location, place: placeTitle } = profile.csv;
	const record = (
		kind: string,
		name: string,
		code: string,
		{ area = null, km = null }: { readonly area?: number | null; readonly km?: number | null } = {}
	): TableRecord => [
		[location.kind, kind],
		[placeTitle, name],
		[location.code, code],
		[location.area, area],
		[location.km, km]
	];
	return tableOf([
		record(shell.level[place.level], place.name, place.region, { area: place.areaKm2 }),
		...place.members.map(({ code, name }) => record(location.member, name, code)),
		...[...towns].sort((a, b) => a.km - b.km).map(({ name, km }) => record(location.town, name, '', { km }))
	]);
}
