import { join } from 'node:path';
import type { Region, RegionGroup } from '../../src/lib/domain/region';
import { checkUnique, readRecords } from './csv-records';
import { byCode } from './figures';
import type { Problems } from './problems';
import { GroupSchema, MemberSchema } from './region-schema';

const GROUPS = 'regions/groups.csv';
const MEMBERS = 'regions/group_members.csv';

/** The groups with their members. Unknown groups or members, duplicates and groups without members are problems. */
export function readGroups(dataDir: string, regions: readonly Region[], problems: Problems): RegionGroup[] {
	const groups = readRecords(join(dataDir, GROUPS), GROUPS, GroupSchema, problems);
	const members = readRecords(join(dataDir, MEMBERS), MEMBERS, MemberSchema, problems);
	checkUnique(groups, GROUPS, (record) => record.group, problems);
	checkUnique(members, MEMBERS, (record) => `${record.group},${record.region}`, problems);
	const known = new Set(regions.map((region) => region.region));
	const lists = new Map(groups.map(({ record }) => [record.group, [] as string[]]));
	for (const { line, record } of members) {
		const list = lists.get(record.group);
		if (!list) problems.add(MEMBERS, line, 'group', `unknown group "${record.group}"; add it to ${GROUPS}`);
		if (!known.has(record.region)) problems.add(MEMBERS, line, 'region', `unknown region "${record.region}"`);
		list?.push(record.region);
	}
	return groups.map(({ line, record }) => {
		const list = (lists.get(record.group) ?? []).sort(byCode);
		if (!list.length) problems.add(GROUPS, line, 'group', `"${record.group}" has no members; add them to ${MEMBERS}`);
		const names = { nameDe: record.name_de, nameEn: record.name_en };
		return {
			group: record.group,
			...names,
			members: list,
			combine: record.combine,
			noteDe: record.note_de,
			noteEn: record.note_en
		};
	});
}

/** A group as a row of the region list: area of its members together, label point in their area-weighted middle. */
export function groupAsRegion(group: RegionGroup, regions: ReadonlyMap<string, Region>): Region {
	const members = group.members.flatMap((code) => regions.get(code) ?? []);
	const area = members.reduce((sum, member) => sum + (member.areaKm2 ?? 0), 0);
	const weighted = (pick: (member: Region) => number): number => {
		const weight = (member: Region): number => (area > 0 ? (member.areaKm2 ?? 0) : 1);
		const whole = members.reduce((sum, member) => sum + weight(member), 0);
		return Number((members.reduce((sum, member) => sum + pick(member) * weight(member), 0) / whole).toFixed(5));
	};
	const countries = new Set(members.map((member) => member.country));
	return {
		region: group.group,
		level: 'group',
		name: group.nameDe,
		nameDe: group.nameDe,
		nameEn: group.nameEn,
		country: countries.size === 1 ? (members[0]?.country ?? null) : null,
		parent: null,
		ags: null,
		areaKm2: members.every((member) => member.areaKm2 !== null) ? Number(area.toFixed(2)) : null,
		lon: weighted((member) => member.lon),
		lat: weighted((member) => member.lat)
	};
}
