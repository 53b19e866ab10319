import { loadCatalogue, loadRegions } from '$lib/data/catalogue-loader';
import { Engine } from '$lib/data/engine';
import { loadScopes } from '$lib/data/scope-loader';
import { loadArchivedSmallAtlas, loadMunicipalities, loadSmallAtlas } from '$lib/data/small-atlas-loader';
import { SliceLoader } from '$lib/data/slice-loader';
import type { Catalogue, RegionList } from '$lib/domain/catalogue';
import type { ScopeList } from '$lib/domain/scope';
import type { Lang } from '$lib/i18n/lang';
import { withExtent, type ExtentPlaces, type SliceExtent } from '$lib/domain/embed-slices';
import { namesMunicipalities } from '$lib/domain/small-atlas';
import { makeAtlas, type Atlas } from './atlas';

/** The atlas in the browser, with what loads more. */
export interface LiveAtlas extends Atlas {
	readonly engine: Engine;
	/** Of an archived edition: only its slices are kept, there is nothing for the engine to read. */
	readonly isArchived: boolean;
	readonly slices: SliceLoader;
}

/** How much of the slices of Kreise is enough for a view. */
export type ExtentOf = (query: string, places: ExtentPlaces) => SliceExtent;

const opening = new Map<string | null, Promise<LiveAtlas>>();

/**
 * Loads catalogue, regions and scopes once for all pages; a failure is forgotten, so that the next call tries again. Throws LoadError.
 *
 * @param edition the data version of an archived edition; null for today's data
 */
export function openAtlas(edition: string | null = null): Promise<LiveAtlas> {
	return openOnce(edition, () => loadAtlas(edition));
}

/**
 * The atlas for an embed, in one language, without definitions, and without municipalities where its address names none. Whoever opens it first decides.
 *
 * @param query of the view
 * @param extentOf how much of the slices is enough
 */
export function openSmallAtlas(lang: Lang, query: string, extentOf: ExtentOf): Promise<LiveAtlas> {
	return openOnce(null, () => loadSmall(lang, query, extentOf));
}

/** The same of an archived edition, by its data version: with whole slices and both languages. */
export function openArchivedSmallAtlas(edition: string): Promise<LiveAtlas> {
	return openOnce(edition, async () => {
		const { catalogue, regions, scopes } = await loadArchivedSmallAtlas(edition);
		return liveAtlas(catalogue, regions, scopes, edition);
	});
}

function openOnce(edition: string | null, load: () => Promise<LiveAtlas>): Promise<LiveAtlas> {
	const open = opening.get(edition);
	if (open) return open;
	const opened = load().catch((error: unknown) => {
		opening.delete(edition);
		throw error;
	});
	opening.set(edition, opened);
	return opened;
}

async function loadAtlas(edition: string | null): Promise<LiveAtlas> {
	const catalogue = await loadCatalogue({}, edition);
	const [regions, scopes] = await Promise.all([loadRegions(catalogue), loadScopes(catalogue)]);
	return liveAtlas(catalogue, regions, scopes, edition);
}

async function loadSmall(lang: Lang, query: string, extentOf: ExtentOf): Promise<LiveAtlas> {
	const [{ catalogue, regions, scopes }, municipalities] = await Promise.all([
		loadSmallAtlas(lang),
		namesMunicipalities(query) ? loadMunicipalities() : []
	]);
	const extent = extentOf(query, { regions, scopes, groups: catalogue.groups });
	return liveAtlas(withExtent(catalogue, extent), [...regions, ...municipalities], scopes, null);
}

function liveAtlas(catalogue: Catalogue, regions: RegionList, scopes: ScopeList, edition: string | null): LiveAtlas {
	const isArchived = edition !== null;
	const engine = new Engine(catalogue.files);
	return {
		...makeAtlas(catalogue, regions, scopes),
		engine,
		isArchived,
		slices: new SliceLoader(catalogue, engine, { slicesOnly: isArchived })
	};
}
