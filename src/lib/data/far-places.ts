import * as v from 'valibot';
import type { Slice } from '../domain/slice';
import { fetchJson } from './fetch-file';
import { LoadError } from './load-error';
import { withRegions } from './pack-slice';
import { sliceSchema } from './slice-schema';

const schema = v.strictObject({ region: v.string(), slices: v.array(sliceSchema) });

/** Loads all figures of some Kreise that extents leave out; the answer adds them to a slice. Throws LoadError. */
export async function farRows(regions: readonly string[]): Promise<(slice: Slice) => Slice> {
	const rows = (await Promise.all(regions.map(loadPlace))).flat();
	return (slice) => {
		const own = rows.filter(({ indicator, level }) => indicator === slice.indicator && level === slice.level);
		return own.length > 0 ? withRegions(slice, own) : slice;
	};
}

async function loadPlace(region: string): Promise<readonly Slice[]> {
	const url = `/einbetten/orte/${region}.json`;
	const { slices } = await fetchJson(url, schema);
	if (slices.every(({ regions }) => regions.join() === region)) return slices;
	throw new LoadError('invalid', url, `${url} holds figures of other places than ${region}.`);
}
