import { loadCatalogue, loadRegions } from '$lib/data/catalogue-loader';
import { Engine } from '$lib/data/engine';
import { loadScopes } from '$lib/data/scope-loader';
import { loadArchivedSmallAtlas, loadMunicipalities, loadSmallAtlas } from '$lib/data/small-atlas-loader';
import { SliceLoader, type SliceLoaderOptions } from '$lib/data/slice-loader';
import type { Catalogue, RegionList } from '$lib/domain/catalogue';
import type { ScopeList } from '$lib/domain/scope';
import type { Slice } from '$lib/domain/slice';
import type { Lang } from '$lib/i18n/lang';
import { farKreise, withExtent, type ExtentPlaces, type ViewExtent } from '$lib/domain/embed-slices';
import { namesMunicipalities } from '$lib/domain/small-atlas';
import { makeAtlas, type Atlas } from './atlas';

/** The atlas in the browser, with what loads more. */
export interface LiveAtlas extends Atlas {
	readonly engine: Engine;
	/** Of an archived edition: only its slices are kept, there is nothing for the engine to read. */
	readonly isArchived: boolean;
	readonly slices: SliceLoader;
	/** Gives a slice the figures that it lacks of far German Kreise in some years; null where slices lack none. Rejects with LoadError, or the signal's reason. */
	readonly withAllKreise: ((slice: Slice, years: readonly number[], signal: AbortSignal) => Promise<Slice>) | null;
}

/** How much of the slices of Kreise is enough for a view. */
export type ExtentOf = (query: string, places: ExtentPlaces) => ViewExtent;

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
		return liveAtlas(await loadArchivedSmallAtlas(edition), { slicesOnly: true });
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
	return liveAtlas({ catalogue, regions, scopes }, { slicesOnly: edition !== null });
}

async function loadSmall(lang: Lang, query: string, extentOf: ExtentOf): Promise<LiveAtlas> {
	const [{ catalogue, regions, scopes }, municipalities] = await Promise.all([
		loadSmallAtlas(lang),
		namesMunicipalities(query) ? loadMunicipalities() : []
	]);
	const around = { regions, scopes, groups: catalogue.groups };
	const { extent, far } = extentOf(query, around);
	const places = far.length > 0 ? import('$lib/data/far-places').then(({ farRows }) => farRows(far)) : null;
	// What fails is told by the first slice that waits for it.
	places?.catch(() => undefined);
	const complete = async (slice: Slice): Promise<Slice> => (places ? (await places)(slice) : slice);
	const known = { catalogue: withExtent(catalogue, extent), regions: [...regions, ...municipalities], scopes };
	return {
		...liveAtlas(known, { complete }),
		withAllKreise: extent === 'peers' ? kreisLoader(catalogue, around) : null
	};
}

function kreisLoader(catalogue: Catalogue, places: ExtentPlaces): NonNullable<LiveAtlas['withAllKreise']> {
	const addressOf = new Map(
		catalogue.indicators.map(({ indicator, coverage }) => [indicator, coverage.nuts3?.slice ?? ''])
	);
	return async (slice, years, signal) => {
		const { farColumns } = await import('$lib/data/kreis-columns');
		return farColumns(slice, years, {
			address: addressOf.get(slice.indicator) ?? '',
			kreise: farKreise(places),
			signal
		});
	};
}

/** What an atlas is made from. */
interface Known {
	readonly catalogue: Catalogue;
	readonly regions: RegionList;
	readonly scopes: ScopeList;
}

function liveAtlas({ catalogue, regions, scopes }: Known, options: SliceLoaderOptions): LiveAtlas {
	const engine = new Engine(catalogue.files);
	return {
		...makeAtlas(catalogue, regions, scopes),
		engine,
		isArchived: options.slicesOnly ?? false,
		slices: new SliceLoader(catalogue, engine, options),
		withAllKreise: null
	};
}
