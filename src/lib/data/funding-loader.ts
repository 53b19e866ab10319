import type { Catalogue } from '../domain/catalogue';
import type { FundingIndex, FundingSlice } from '../domain/funding-slice';
import { dataFile } from './catalogue-loader';
import { fetchJson, type FetchOptions } from './fetch-file';
import { fundingIndexSchema, fundingSliceSchema } from './funding-schema';
import { LoadError } from './load-error';

/** Key in `Catalogue.files`. */
const INDEX_FILE = 'data/funding.json';

/** All places and the addresses of their figures. Throws LoadError. */
export function loadFundingIndex(catalogue: Catalogue, options: FetchOptions = {}): Promise<FundingIndex> {
	return fetchJson(dataFile(catalogue.files, INDEX_FILE).url, fundingIndexSchema, options);
}

/** The figures of places, each loaded once. */
export class FundingLoader {
	readonly #known = new Map<string, FundingSlice>();

	/** Keeps figures that came another way, with the prerendered page. */
	remember(slice: FundingSlice): void {
		this.#known.set(slice.place.region, slice);
	}

	/** Throws LoadError, or the signal's reason. A failure isn't remembered: asking again tries again. */
	async load(index: FundingIndex, region: string, options: FetchOptions = {}): Promise<FundingSlice> {
		const slice = this.#known.get(region) ?? (await loadFunding(index, region, options));
		this.remember(slice);
		return slice;
	}
}

/** The figures of one place: one small prerendered file. */
async function loadFunding(
	{ slices }: FundingIndex,
	region: string,
	options: FetchOptions = {}
): Promise<FundingSlice> {
	const url = Object.hasOwn(slices, region) ? slices[region] : undefined;
	if (url === undefined)
		throw new LoadError('unlisted', region, `There are no amounts for "${region}". Choose another place.`);
	const slice = await fetchJson(url, fundingSliceSchema, options);
	if (slice.place.region === region) return slice;
	throw new LoadError('invalid', url, `${url} holds ${slice.place.region} instead of ${region}.`);
}
