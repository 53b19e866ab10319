import type { ParamReader } from './param-reader';
import type { Region } from './region';

/** A group the reader made: Kreise under a name. */
export interface OwnGroup {
	readonly name: string;
	/** NUTS 3 codes. */
	readonly members: readonly string[];
}

export const MAX_OWN_GROUPS = 4;
/** Longest name of an own group, in characters. */
export const MAX_NAME = 60;
/** Most Kreise of an own group. */
export const MAX_MEMBERS = 120;
/** The parameter that holds one own group, repeated for more. */
export const OWN_PARAM = 'eigene';
/** Between a group's name and its members, and between members: neither is in a code. */
const NAME_END = '~';
const BETWEEN = '.';
const OWN = /^eigene([1-9])$/;

/** Code of the own group at a position. */
export function ownCode(at: number): string {
	return `eigene${at + 1}`;
}

/** Position of the own group that a code stands for; null for every other code. */
export function ownPosition(code: string): number | null {
	const [, number] = OWN.exec(code) ?? [];
	return number === undefined ? null : Number(number) - 1;
}

/** The own group that a code stands for; undefined for every other code. */
export function ownGroup(code: string, own: readonly OwnGroup[]): OwnGroup | undefined {
	const at = ownPosition(code);
	return at === null ? undefined : own[at];
}

/** An own group as a place that can be chosen. */
export function ownRegion(region: string, { name }: Pick<OwnGroup, 'name'>): Region {
	const nowhere = { country: null, parent: null, ags: null, areaKm2: null, lon: 0, lat: 0 };
	return { region, level: 'group', name, nameDe: name, nameEn: name, ...nowhere };
}

/** True for two groups of one name and the same members. */
export function isSameGroup(a: OwnGroup, b: OwnGroup): boolean {
	return a.name === b.name && a.members.join() === b.members.join();
}

/** A name as the address can carry it. */
export function cleanName(name: string): string {
	return name.replaceAll(NAME_END, '-').replace(/\s+/g, ' ').trim().slice(0, MAX_NAME).trim();
}

/** A group as the value of its parameter. */
export function ownParam({ name, members }: OwnGroup): string {
	return `${name}${NAME_END}${members.join(BETWEEN)}`;
}

/** The own groups of an address; what is none is left out and named. */
export function readOwn(
	reader: ParamReader,
	asked: readonly string[],
	isKreis: (code: string) => boolean
): readonly OwnGroup[] {
	if (asked.length > MAX_OWN_GROUPS) reader.complain(OWN_PARAM, String(asked.length), 'bad_value');
	return asked.slice(0, MAX_OWN_GROUPS).flatMap((text) => {
		const at = text.indexOf(NAME_END);
		const name = cleanName(text.slice(0, Math.max(at, 0)));
		const codes = [...new Set(text.slice(at + 1).split(BETWEEN))].slice(0, MAX_MEMBERS);
		const members = codes.filter(isKreis);
		if (at < 0 || name === '' || members.length === 0) {
			reader.complain(OWN_PARAM, text, 'bad_value');
			return [];
		}
		for (const code of codes) if (!isKreis(code)) reader.complain(OWN_PARAM, code, 'unknown_region');
		return [{ name, members }];
	});
}
