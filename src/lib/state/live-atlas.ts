import { loadCatalogue, loadRegions } from '$lib/data/catalogue-loader';
import { Engine } from '$lib/data/engine';
import { loadScopes } from '$lib/data/scope-loader';
import { SliceLoader } from '$lib/data/slice-loader';
import { makeAtlas, type Atlas } from './atlas';

/** The atlas in the browser, with what loads more. */
export interface LiveAtlas extends Atlas {
	readonly engine: Engine;
	readonly slices: SliceLoader;
}

let opening: Promise<LiveAtlas> | null = null;

/** Loads catalogue, regions and scopes once for all pages; a failure is forgotten, so that the next call tries again. Throws LoadError. */
export function openAtlas(): Promise<LiveAtlas> {
	opening ??= loadAtlas().catch((error: unknown) => {
		opening = null;
		throw error;
	});
	return opening;
}

async function loadAtlas(): Promise<LiveAtlas> {
	const catalogue = await loadCatalogue();
	const [regions, scopes] = await Promise.all([loadRegions(catalogue), loadScopes(catalogue)]);
	const engine = new Engine(catalogue.files);
	return { ...makeAtlas(catalogue, regions, scopes), engine, slices: new SliceLoader(catalogue, engine) };
}
