import { loadCatalogue, loadRegions } from '$lib/data/catalogue-loader';
import { Engine } from '$lib/data/engine';
import { loadScopes } from '$lib/data/scope-loader';
import { loadSmallAtlas } from '$lib/data/small-atlas-loader';
import { SliceLoader } from '$lib/data/slice-loader';
import { makeAtlas, type Atlas } from './atlas';

/** The atlas in the browser, with what loads more. */
export interface LiveAtlas extends Atlas {
	readonly engine: Engine;
	readonly slices: SliceLoader;
}

let opening: Promise<LiveAtlas> | null = null;

/**
 * Loads catalogue, regions and scopes once for all pages; a failure is forgotten, so that the next call tries again. Throws LoadError.
 *
 * @param size `small`: without definitions and municipalities, for embeds; whoever opens it first decides
 */
export function openAtlas(size: 'whole' | 'small' = 'whole'): Promise<LiveAtlas> {
	opening ??= (size === 'whole' ? loadAtlas() : loadSmall()).catch((error: unknown) => {
		opening = null;
		throw error;
	});
	return opening;
}

async function loadAtlas(): Promise<LiveAtlas> {
	const catalogue = await loadCatalogue();
	const [regions, scopes] = await Promise.all([loadRegions(catalogue), loadScopes(catalogue)]);
	return liveAtlas(makeAtlas(catalogue, regions, scopes));
}

async function loadSmall(): Promise<LiveAtlas> {
	const { catalogue, regions, scopes } = await loadSmallAtlas();
	return liveAtlas(makeAtlas(catalogue, regions, scopes));
}

function liveAtlas(atlas: Atlas): LiveAtlas {
	const engine = new Engine(atlas.catalogue.files);
	return { ...atlas, engine, slices: new SliceLoader(atlas.catalogue, engine) };
}
