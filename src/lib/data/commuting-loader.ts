import type { Catalogue } from '../domain/catalogue';
import type { CommutingIndex, CommutingSlice } from '../domain/commuting-slice';
import { dataFile } from './catalogue-loader';
import { commutingIndexSchema, commutingSchema } from './commuting-schema';
import { fetchJson, type FetchOptions } from './fetch-file';
import { LoadError } from './load-error';

/** Key in `Catalogue.files`. */
const INDEX_FILE = 'data/commuting.json';
/** Addresses of all districts' flows, and the single published figures. Throws LoadError. */
export function loadCommutingIndex(catalogue: Catalogue, options: FetchOptions = {}): Promise<CommutingIndex> {
	return fetchJson(dataFile(catalogue.files, INDEX_FILE).url, commutingIndexSchema, options);
}

/** The flows of one district: one small prerendered file. Throws LoadError, or the signal's reason. */
export async function loadCommuting(
	{ slices }: CommutingIndex,
	region: string,
	options: FetchOptions = {}
): Promise<CommutingSlice> {
	const url = Object.hasOwn(slices, region) ? slices[region] : undefined;
	if (url === undefined)
		throw new LoadError('unlisted', region, `There are no flows of "${region}". Choose another district.`);
	const slice = await fetchJson(url, commutingSchema, options);
	if (slice.region === region) return slice;
	throw new LoadError('invalid', url, `${url} holds ${slice.region} instead of ${region}.`);
}
