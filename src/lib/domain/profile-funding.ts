import type { FundingAmount, Rank } from './funding-amount';
import type { FundingLayer, FundingLayerInfo } from './funding-layer';
import { rankOf } from './funding-rank';

/** As much of an amount as a profile tells. */
export interface ProfileAmount {
	readonly amount: Pick<
		FundingAmount,
		'instrument' | 'fund' | 'stage' | 'share' | 'period' | 'basis' | 'eur' | 'perHead' | 'derived' | 'source' | 'status'
	>;
	readonly rank: Rank | null;
}

/** Money of a place. */
export interface ProfileFunding {
	/** The place it is counted for: the region itself, or the NUTS 2 region around it where there are no smaller figures. */
	readonly place: string;
	readonly name: string;
	readonly rows: readonly ProfileAmount[];
	/** Query under which /foerderung shows more of it. */
	readonly query: string;
}

/** What layers hold for a place that has no list of its own, as municipalities: each amount with its rank per head in the layer. */
export function layerAmounts(
	region: string,
	layers: readonly { readonly info: FundingLayerInfo; readonly layer: FundingLayer }[]
): ProfileAmount[] {
	return layers.flatMap(({ info, layer }): ProfileAmount[] => {
		const at = layer.regions.indexOf(region);
		const [eur, perHead] = [layer.eur[at] ?? null, layer.perHead[at] ?? null];
		if (at < 0 || (eur === null && perHead === null)) return [];
		const { instrument, fund, stage, share, period, basis, source } = info;
		const status = layer.statuses[at] ?? 'missing';
		const amount = {
			instrument,
			fund,
			stage,
			share,
			period,
			basis,
			eur,
			perHead,
			derived: 'none',
			source,
			status
		} as const;
		return [{ amount, rank: rankOf(perHead, layer.perHead) }];
	});
}
