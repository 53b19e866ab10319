import type { OwnGroup } from '../../../src/lib/domain/own-groups';
import { withOwnGroups } from '../../../src/lib/domain/own-slice';
import type { Level } from '../../../src/lib/domain/region';
import type { Slice } from '../../../src/lib/domain/slice';
import type { Atlas } from '../../../src/lib/state/atlas';
import { buildSlice, staticJson } from '../../../src/routes/static-files.server';

/** The figures of an indicator, with those of own groups. Throws Error for one that there isn't. */
export function indicatorSlice(
	{ indicators }: Pick<Atlas, 'indicators'>,
	id: string,
	level: Level,
	own: readonly OwnGroup[] = []
): Slice {
	const indicator = indicators.get(id);
	if (!indicator) throw new Error(`There is no indicator "${id}".`);
	return withOwnGroups(buildSlice(indicator, level), own, indicator, (part) => {
		const behind = indicators.get(part);
		return behind?.coverage[level] ? buildSlice(behind, level) : undefined;
	});
}

/** One of the files that an index lists by code. Throws Error for a code that it doesn't list. */
export function listedFile<T>(addresses: Readonly<Record<string, string>>, code: string): T {
	const address = Object.hasOwn(addresses, code) ? addresses[code] : undefined;
	if (address === undefined) throw new Error(`There are no figures for "${code}".`);
	return staticJson<T>(address);
}
