import { DEFAULT_COMMUTING } from '$lib/domain/commuting-codec';
import { districtsOf } from '$lib/domain/commuting-group';
import type { CommutingIndex, CommutingSlice } from '$lib/domain/commuting-slice';
import type { FundingAmount, PlacedAmount } from '$lib/domain/funding-amount';
import { deriveFunding } from '$lib/domain/funding-result';
import type { FundingLayer } from '$lib/domain/funding-layer';
import type { FundingIndex, FundingSlice } from '$lib/domain/funding-slice';
import { DEFAULT_FUNDING_VIEW } from '$lib/domain/funding-view';
import { layerAmounts, type ProfileAmount, type ProfileFunding } from '$lib/domain/profile-funding';
import { profileCommuting, type ProfileCommuting } from '$lib/domain/profile-commuting';
import type { Messages } from '$lib/i18n/messages';
import type { Atlas } from '$lib/state/atlas';
import { commutingScene, type Wording } from '$lib/state/commuting-scene';
import { staticJson } from '../../../static-files.server';
import { placeName } from '../../foerderung/place-choice';

/** Groups too large to have a border that one commutes across. */
const NO_COMMUTING = ['deutschland', 'regiopolen_netzwerk', 'regiopolen_potenziell'];

/** Commuters of a district or of a group of whole districts; null for places that the matrices don't know. */
export function commutingOf(atlas: Atlas, region: string, wording: Wording): ProfileCommuting | null {
	const index = staticJson<CommutingIndex>('data/commuting.json');
	const districts = NO_COMMUTING.includes(region) ? [] : districtsOf(region, atlas.places.groups);
	const slices = districts.flatMap((district) => {
		const path = index.slices[district];
		return path === undefined ? [] : [staticJson<CommutingSlice>(path)];
	});
	if (slices.length === 0 || slices.length < districts.length) return null;
	const [incoming, outgoing] = (['ein', 'aus'] as const).map((direction) => {
		const scene = commutingScene(atlas, { ...DEFAULT_COMMUTING, region, direction }, slices, index, wording);
		return scene.kind === 'karte' ? scene.result : null;
	});
	return incoming && outgoing ? profileCommuting(incoming, outgoing) : null;
}

/** Of the EU funds of a NUTS 2 region, the sheet has room for the newest programme period. */
function isNewest({ instrument, period }: FundingAmount, all: readonly PlacedAmount[]): boolean {
	if (instrument !== 'eu_structural_funds') return true;
	return all.every(({ amount }) => amount.instrument !== instrument || amount.period.from <= period.from);
}

/** What the sheet tells of an amount: the page is prerendered with its data, so nothing else is in it. */
function told({ instrument, fund, stage, share, period, basis, eur, perHead, derived, source, status }: FundingAmount) {
	return { instrument, fund, stage, share, period, basis, eur, perHead, derived, source, status };
}

/** Groups under the code that their money is counted with. */
const AS_NUTS2: Readonly<Record<string, string>> = { mecklenburg_vorpommern: 'DE80' };

/** What is known of a place's money; null for places without any. */
export function fundingOf(
	atlas: Pick<Atlas, 'places'>,
	region: string,
	{ nameOf, texts }: { readonly nameOf: (code: string) => string; readonly texts: Messages['funding'] }
): ProfileFunding | null {
	const index = staticJson<FundingIndex>('data/funding.json');
	const isMunicipality = atlas.places.regions.get(region)?.level === 'lau';
	return isMunicipality ? municipalFunding(index, region, nameOf) : listedFunding(index, atlas, region, texts);
}

/** Municipalities have no list of their own: their amounts stand in the layers that the maps of /foerderung are drawn from. */
function municipalFunding(
	{ layers }: FundingIndex,
	region: string,
	nameOf: (code: string) => string
): ProfileFunding | null {
	const known = layers.filter(({ level }) => level === 'lau');
	const rows = layerAmounts(
		region,
		known.map((info) => ({ info, layer: staticJson<FundingLayer>(info.url) }))
	);
	if (rows.length === 0) return null;
	return { place: region, name: nameOf(region), rows, query: `?ansicht=karte&mittel=${known[0]?.id ?? ''}` };
}

/** All amounts of the default view of /foerderung. */
function listedFunding(
	{ slices }: FundingIndex,
	{ places }: Pick<Atlas, 'places'>,
	region: string,
	texts: Messages['funding']
): ProfileFunding | null {
	const own = AS_NUTS2[region] ?? region;
	// The code of a NUTS 3 region begins with that of its NUTS 2 region.
	const around = places.regions.get(region)?.level === 'nuts3' ? region.slice(0, 4) : '';
	const place = [own, around].find((code) => slices[code] !== undefined);
	const path = place === undefined ? undefined : slices[place];
	if (place === undefined || path === undefined) return null;
	const slice = staticJson<FundingSlice>(path);
	const area = staticJson<FundingSlice>(slices[slice.area] ?? path);
	const { groups } = deriveFunding({ ...DEFAULT_FUNDING_VIEW, region: place }, slice, area);
	const rows = groups
		.flatMap((group) => group.rows)
		.filter(({ amount }) => amount.eur !== null || amount.perHead !== null)
		.filter(({ amount }, _, all) => isNewest(amount, all))
		.map(({ amount, rank }): ProfileAmount => ({ amount: told(amount), rank }));
	return rows.length === 0 ? null : { place, name: placeName(slice.place, texts), rows, query: `?region=${place}` };
}
