import type { OwnGroup } from './own-groups';

const MAX_SAVED = 20;

/** Groups from a text that may hold anything; what is no group is left out. */
export function readSavedGroups(text: string | null): OwnGroup[] {
	let parsed: unknown;
	try {
		parsed = JSON.parse(text ?? '[]');
	} catch {
		return [];
	}
	if (!Array.isArray(parsed)) return [];
	return parsed.flatMap((entry: unknown): OwnGroup[] => {
		if (typeof entry !== 'object' || entry === null || !('name' in entry) || !('members' in entry)) return [];
		const { name, members } = entry;
		if (typeof name !== 'string' || name === '' || !Array.isArray(members)) return [];
		const codes = members.filter(
			(code): code is string => typeof code === 'string' && /^[A-Z]{2}[0-9A-Z]{3}$/.test(code)
		);
		return codes.length === 0 ? [] : [{ name: name.slice(0, 60), members: codes }];
	});
}

/** The list with a group at its head; a group of the same name is replaced. */
export function withSavedGroup(groups: readonly OwnGroup[], group: OwnGroup): OwnGroup[] {
	return [group, ...groups.filter(({ name }) => name !== group.name)].slice(0, MAX_SAVED);
}
