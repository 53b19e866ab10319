import type { OwnGroup } from '../../../src/lib/domain/own-groups';
import { withOwnGroups } from '../../../src/lib/domain/own-slice';
import type { Level } from '../../../src/lib/domain/region';
import type { Slice } from '../../../src/lib/domain/slice';
import type { EditionFiles } from '../edition-files';

/** The figures of an indicator or a formula (`EditionFiles.prepare`), with those of own groups. Throws Error for one that there isn't. */
export function indicatorSlice(files: EditionFiles, id: string, level: Level, own: readonly OwnGroup[] = []): Slice {
	const { indicators } = files.atlas;
	const slice = files.slice(id, level);
	const indicator = indicators.get(id);
	return indicator
		? withOwnGroups(slice, own, indicator, (part) =>
				indicators.get(part)?.coverage[level] ? files.slice(part, level) : undefined
			)
		: slice;
}

/** One of the files that an index lists by code. Throws Error for a code that it doesn't list. */
export function listedFile<T>(files: EditionFiles, addresses: Readonly<Record<string, string>>, code: string): T {
	const address = Object.hasOwn(addresses, code) ? addresses[code] : undefined;
	if (address === undefined) throw new Error(`There are no figures for "${code}".`);
	return files.json<T>(address);
}
