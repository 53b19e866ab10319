import type { Catalogue } from '../domain/catalogue';
import type { FundingLayer } from '../domain/funding-layer';
import type { FundingIndex, FundingLayers, FundingSlice } from '../domain/funding-slice';
import { dataFile } from './catalogue-loader';
import { fetchJson, type FetchOptions } from './fetch-file';
import { fundingIndexSchema, fundingLayerSchema, fundingLayersSchema, fundingSliceSchema } from './funding-schema';
import { LoadError } from './load-error';

/** Keys in `Catalogue.files`. */
const INDEX_FILE = 'data/funding.json';
const LAYERS_FILE = 'data/funding-layers.json';

/** All places and the addresses of their figures. Throws LoadError. */
export function loadFundingIndex(catalogue: Catalogue, options: FetchOptions = {}): Promise<FundingIndex> {
	return fetchJson(dataFile(catalogue.files, INDEX_FILE).url, fundingIndexSchema, options);
}

/** The kinds of money, where no places are needed. Throws LoadError. */
export function loadFundingLayers(catalogue: Catalogue, options: FetchOptions = {}): Promise<FundingLayers> {
	return fetchJson(dataFile(catalogue.files, LAYERS_FILE).url, fundingLayersSchema, options);
}

/** The figures of one layer. Throws LoadError, or the signal's reason. */
export async function loadFundingLayer(
	{ layers }: FundingLayers,
	id: string,
	options: FetchOptions = {}
): Promise<FundingLayer> {
	const listed = layers.find((layer) => layer.id === id);
	if (!listed) throw new LoadError('unlisted', id, `There is no layer "${id}". Choose another instrument.`);
	const layer = await fetchJson(listed.url, fundingLayerSchema, options);
	if (layer.id === id) return layer;
	throw new LoadError('invalid', listed.url, `${listed.url} holds ${layer.id} instead of ${id}.`);
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
