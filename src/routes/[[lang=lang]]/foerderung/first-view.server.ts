import { deriveFunding } from '$lib/domain/funding-result';
import type { FundingIndex, FundingSlice } from '$lib/domain/funding-slice';
import { DEFAULT_FUNDING_VIEW } from '$lib/domain/funding-view';
import { buildAtlas, staticJson } from '../../static-files.server';

/** The default view, made at build time from the same files and by the same function as in the browser. */
export function firstFundingView() {
	const { catalogue } = buildAtlas();
	const { slices } = staticJson<FundingIndex>('data/funding.json');
	const slice = staticJson<FundingSlice>(slices[DEFAULT_FUNDING_VIEW.region] ?? '');
	const area = staticJson<FundingSlice>(slices[slice.area] ?? '');
	const first = deriveFunding(DEFAULT_FUNDING_VIEW, slice, area);
	const used = new Set([...slice.amounts, ...area.amounts].map(({ amount }) => amount.source));
	return {
		first,
		sources: catalogue.sources.filter(({ source }) => used.has(source)),
		dataVersion: catalogue.dataVersion
	};
}
