import { loadCatalogue, loadRegions } from '$lib/data/catalogue-loader';
import { Engine } from '$lib/data/engine';
import { loadScopes } from '$lib/data/scope-loader';
import { loadSmallAtlas } from '$lib/data/small-atlas-loader';
import { SliceLoader } from '$lib/data/slice-loader';
import type { Lang } from '$lib/i18n/lang';
import { farRegions, isNear, withNearSlices } from '$lib/domain/small-atlas';
import { makeAtlas, type Atlas } from './atlas';

/** The atlas in the browser, with what loads more. */
export interface LiveAtlas extends Atlas {
	readonly engine: Engine;
	readonly slices: SliceLoader;
}

let opening: Promise<LiveAtlas> | null = null;

/** Loads catalogue, regions and scopes once for all pages; a failure is forgotten, so that the next call tries again. Throws LoadError. */
export function openAtlas(): Promise<LiveAtlas> {
	return openOnce(loadAtlas);
}

/**
 * The atlas for an embed, in one language, without definitions and municipalities; whoever opens it first decides.
 *
 * @param query of a view of which slices without far regions may be enough; null: whole slices
 */
export function openSmallAtlas(lang: Lang, query: string | null): Promise<LiveAtlas> {
	return openOnce(() => loadSmall(lang, query));
}

function openOnce(load: () => Promise<LiveAtlas>): Promise<LiveAtlas> {
	opening ??= load().catch((error: unknown) => {
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

async function loadSmall(lang: Lang, query: string | null): Promise<LiveAtlas> {
	const { catalogue, regions, scopes } = await loadSmallAtlas(lang);
	const near = query !== null && isNear(query, farRegions({ regions, scopes, groups: catalogue.groups }));
	return liveAtlas(makeAtlas(near ? withNearSlices(catalogue) : catalogue, regions, scopes));
}

function liveAtlas(atlas: Atlas): LiveAtlas {
	const engine = new Engine(atlas.catalogue.files);
	return { ...atlas, engine, slices: new SliceLoader(atlas.catalogue, engine) };
}
