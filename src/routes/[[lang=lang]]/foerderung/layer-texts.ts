import type { FundingLayerInfo } from '$lib/domain/funding-layer';
import { wordFor, yearsText } from '$lib/domain/funding-text';
import type { Messages } from '$lib/i18n/messages';

type Texts = Messages['funding'];

/** Instrument and fund. */
export function layerTitle({ instrument, fund }: FundingLayerInfo, t: Texts): string {
	const name = wordFor(t.instruments, instrument);
	return fund === null || instrument === 'interreg' ? name : `${name}, ${wordFor(t.funds, fund)}`;
}

/** Everything else that decides what an amount is. */
export function layerVariant({ stage, share, basis, period, level }: FundingLayerInfo, t: Texts): string {
	return [
		yearsText(period),
		stage === null ? t.noStage : t.stages[stage],
		share === null ? t.mixedShare : t.shares[share],
		t.bases[basis],
		t.map.levels[level]
	].join(' · ');
}
