import { loadFundingLayers } from '$lib/data/funding-loader';
import { parseCommuting } from '$lib/domain/commuting-codec';
import { parseComparison } from '$lib/domain/comparison-codec';
import { comparableLayers, isFundingFigure } from '$lib/domain/funding-as-indicator';
import { parseFundingView } from '$lib/domain/funding-codec';
import type { FundingLayers } from '$lib/domain/funding-slice';
import { PROFILE_SECTIONS } from '$lib/domain/profile-topics';
import { TABLE_SOURCES } from '$lib/domain/table-sources';
import type { Atlas } from '$lib/state/atlas';
import type { CitedView } from './cited-view';

type Sourced = Pick<Atlas, 'indicators' | 'catalogue'>;

const MOVES = 'wanderungssaldo_kreise_2018_2021';
const MATRICES = ['ba_pendler_2023', 'ba_pendler_2019'];
/** By picture: all that its drawings rest on, whatever the place. */
const COMMUTING = {
	karte: [...MATRICES, 'ba_pendler_totals_2011_2019', MOVES, 'inkar_gisd'],
	paar: [...MATRICES, MOVES],
	achsen: MATRICES,
	umzuege: [MOVES]
} as const;

/**
 * Ids of the sources of a view of a room whose figures aren't loaded, as far as address, catalogue and the list of the kinds of money tell: of all its drawings, and
 * where it is one place's, of all places. Empty for pages that have none. Throws LoadError.
 */
export async function citedSources({ page, params }: CitedView, atlas: Sourced): Promise<ReadonlySet<string>> {
	const { catalogue } = atlas;
	if (page === '/pendeln') return new Set(COMMUTING[parseCommuting(params, () => true).view.picture]);
	if (page === '/foerderung') {
		const { view } = parseFundingView(params, { isPlace: () => true, isLayer: () => true });
		if (view.picture === 'ort') return new Set(TABLE_SOURCES.funding);
		const { layers } = await loadFundingLayers(catalogue);
		const money = layers.filter(({ id }) => id === view.layer).map(({ source }) => source);
		return new Set([...money, ...(view.picture === 'entwicklung' ? sourcesOf([view.growth], atlas) : [])]);
	}
	if (page === '/vergleich') return comparisonSources(params, atlas);
	if (page.startsWith('/profil/')) {
		const ids = Object.values(PROFILE_SECTIONS).flat();
		return new Set([...sourcesOf(ids, atlas), ...MATRICES, ...TABLE_SOURCES.funding]);
	}
	return new Set();
}

async function comparisonSources(params: URLSearchParams, atlas: Sourced): Promise<ReadonlySet<string>> {
	const { indicators } = parseComparison(params, {
		...{ isPlace: () => true, isGroup: () => true, isKreis: () => true },
		isIndicator: (id) => atlas.indicators.has(id) || isFundingFigure(id),
		since: [1990, 2100]
	}).view;
	const isMoney = indicators.some(isFundingFigure);
	const money = isMoney
		? comparableLayers((await loadFundingLayers(atlas.catalogue)).layers)
		: new Map<string, Layer>();
	return new Set([...sourcesOf(indicators, atlas), ...indicators.flatMap((id) => money.get(id)?.source ?? [])]);
}

type Layer = FundingLayers['layers'][number];

function sourcesOf(ids: readonly string[], { indicators }: Sourced): string[] {
	return ids.flatMap((id) => indicators.get(id)?.sources ?? []);
}
