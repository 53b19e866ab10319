import type { Topology } from 'topojson-specification';
import * as v from 'valibot';
import type { Catalogue } from '../domain/catalogue';
import { dataFile } from './catalogue-loader';
import { fetchJson, type FetchOptions } from './fetch-file';

/** The parts of a TopoJSON file that topojson-client reads without looking. */
const topologySchema = v.looseObject({
	type: v.literal('Topology'),
	objects: v.record(v.string(), v.looseObject({ type: v.string() })),
	arcs: v.array(v.array(v.array(v.number())))
});

const isTopology = (value: unknown): value is Topology => v.is(topologySchema, value);

/** Boundaries by their name in the catalogue, e.g. `geo/nuts3-metropolen.topojson`. Throws LoadError. */
export function loadTopology(files: Catalogue['files'], name: string, options: FetchOptions = {}): Promise<Topology> {
	return loadGeometry(files, name, isTopology, options);
}

/** Credits of all boundaries, each once. Throws LoadError. */
export async function loadCredits(files: Catalogue['files'], options: FetchOptions = {}): Promise<string[]> {
	const schema = v.record(v.string(), v.array(v.string()));
	const credits = await fetchJson(dataFile(files, 'geo/credits.json').url, schema, options);
	return [...new Set(Object.values(credits).flat())];
}

/** Any geometry file of the catalogue, checked by the caller, who knows its shape. Throws LoadError. */
export function loadGeometry<T>(
	files: Catalogue['files'],
	name: string,
	isGeometry: (value: unknown) => value is T,
	options: FetchOptions = {}
): Promise<T> {
	return fetchJson(dataFile(files, name).url, v.custom<T>(isGeometry, 'not the expected geometry'), options);
}
