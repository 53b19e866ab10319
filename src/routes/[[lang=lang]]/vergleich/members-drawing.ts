import type { Drawing } from '$lib/domain/exportable';
import { tableOf, type PlainTable } from '$lib/domain/plain-table';
import type { DrawnWords } from '$lib/i18n/paper-texts';
import { svgPath, type SvgGeometry } from '$lib/map/geometry';
import { drawingsOf } from '$lib/map/members-frame';
import { placeLabel } from '$lib/map/place-label';
import { drawMembers } from '$lib/sheets/members-sheet';
import type { Atlas } from '$lib/state/atlas';
import type { InspectedGroup } from './inspected-group';
import { membersFinding } from './comparison-findings';
import type { Words } from './row-words';

/** A group on the map, and how the boundaries are had. */
export interface ShownGroup {
	readonly group: InspectedGroup;
	readonly atlas: Pick<Atlas, 'places' | 'scopes'>;
	readonly nameOf: (code: string) => string;
	readonly geometryOf: (path: string) => Promise<SvgGeometry>;
}

/** The members of the group that is looked at, on paper. */
export function membersDrawing(shown: ShownGroup, words: DrawnWords): Drawing {
	const { group, atlas, nameOf, geometryOf } = shown;
	const { name, members } = group;
	const { membersOf } = words.t.comparison;
	const keys = drawingsOf(members, atlas.scopes, (code) => atlas.places.regions.get(code)?.level);
	const key = membersOf(name, members.length);
	return {
		kind: 'map',
		title: key,
		subtitle: '',
		finding: membersFinding(members.map(nameOf), words),
		projections: ['mercator', 'laea'],
		draw: async (frame) => {
			const drawings = await Promise.all(keys.map(({ scope, level }) => geometryOf(svgPath(scope, level))));
			return drawMembers(
				{
					drawings,
					members,
					key,
					names: members.map(nameOf),
					nameOf: (place) => placeLabel(place, words.lang)
				},
				frame
			);
		}
	};
}

/** The members with what is known of them. */
export function membersTable({ group, atlas, nameOf }: Omit<ShownGroup, 'geometryOf'>, { t }: Words): PlainTable {
	const { csv } = t.table;
	return tableOf(
		group.members.map((member) => {
			const region = atlas.places.regions.get(member);
			return [
				[t.comparison.group, group.name],
				[csv.region, member],
				[csv.name, nameOf(member)],
				[csv.level, region ? csv.levels[region.level] : ''],
				[t.comparison.country, region?.country ? t.shell.country[region.country] : '']
			];
		})
	);
}
