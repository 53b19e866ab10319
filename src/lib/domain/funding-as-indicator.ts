import type { FundingLayer, FundingLayerInfo } from './funding-layer';
import type { Indicator } from './indicator';
import type { Slice } from './slice';
import { statusLetter } from './status';

/** Before the name of an instrument among the figures of a comparison. */
const PREFIX = 'foerderung.';

/** True for the name of a kind of money among the figures of a comparison. */
export function isFundingFigure(id: string): boolean {
	return id.startsWith(PREFIX);
}

/**
 * The kinds of money that can be set side by side for all German Kreise, by their names in a comparison (`foerderung.grw_business`):
 * published per head, the newest window of each instrument, the longer one of two that end together.
 */
export function comparableLayers(layers: readonly FundingLayerInfo[]): ReadonlyMap<string, FundingLayerInfo> {
	const found = new Map<string, FundingLayerInfo>();
	for (const layer of layers) {
		if (layer.level !== 'nuts3' || layer.basis !== 'per_head_published') continue;
		const id = PREFIX + layer.instrument;
		const known = found.get(id);
		const isNewer =
			known === undefined ||
			layer.period.to > known.period.to ||
			(layer.period.to === known.period.to && layer.period.from < known.period.from);
		if (isNewer) found.set(id, layer);
	}
	return found;
}

/** A kind of money as an indicator: EUR per head; groups are means weighed with the population, and estimated. */
export function fundingIndicator(id: string, { period, source }: FundingLayerInfo, title: string): Indicator {
	return {
		indicator: id,
		theme: 'economy',
		titleDe: title,
		titleEn: title,
		unit: 'eur_per_head',
		decimals: 0,
		kind: 'rate',
		numerator: null,
		denominator: null,
		aggregate: 'weighted',
		weight: 'population_total',
		better: null,
		referenceDate: period.from === period.to ? 'year' : 'dec31',
		computed: false,
		definitionDe: title,
		definitionEn: title,
		sources: [source],
		coverage: {},
		breaks: []
	};
}

/** Its figures as a slice of one year, the last of the window. */
export function fundingAsSlice(id: string, { period, source }: FundingLayerInfo, layer: FundingLayer): Slice {
	const order = layer.regions.map((region, i) => ({ region, i })).sort((a, b) => (a.region < b.region ? -1 : 1));
	return {
		indicator: id,
		level: 'nuts3',
		years: [period.to],
		regions: order.map(({ region }) => region),
		values: order.map(({ i }) => [layer.perHead[i] ?? null]),
		statuses: order.map(({ i }) => statusLetter(layer.statuses[i] ?? 'missing')),
		sources: [source],
		sourceCodes: order.map(({ i }) => ((layer.perHead[i] ?? null) === null ? '-' : '0')),
		notes: []
	};
}
