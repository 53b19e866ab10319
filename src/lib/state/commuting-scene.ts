import { AXIS_DISTRICTS, deriveAxes, type AxisRow } from '$lib/domain/commuting-axes';
import { deriveMoves, type MovesResult } from '$lib/domain/commuting-moves';
import { districtsOf, mergeSlices } from '$lib/domain/commuting-group';
import { partnerGrouping, partnerKind } from '$lib/domain/commuting-partners';
import type { CommutingResult, NamedTown } from '$lib/domain/commuting-result';
import { derivePair, type PairResult } from '$lib/domain/commuting-pair';
import type { CommutingIndex, CommutingSlice, PublishedFigure } from '$lib/domain/commuting-slice';
import type { CommutingView } from '$lib/domain/commuting-view';
import { deriveCommuting } from '$lib/domain/derive-commuting';
import type { Source } from '$lib/domain/indicator';
import { restAreaName } from '$lib/domain/rest-areas';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';
import { placeNamer, type Atlas } from './atlas';

/** What /pendeln draws: one of three pictures, each from its own result. */
export type CommutingScene = { readonly view: CommutingView; readonly name: string } & (
	| { readonly kind: 'karte'; readonly result: CommutingResult }
	| {
			readonly kind: 'achsen';
			readonly rows: readonly AxisRow[];
			readonly published: readonly PublishedFigure[];
			readonly sources: readonly Source[];
	  }
	| { readonly kind: 'paar'; readonly pair: PairResult; readonly sources: readonly Source[] }
	| { readonly kind: 'umzuege'; readonly moves: MovesResult | null; readonly sources: readonly Source[] }
);

/** Language and texts of the page. */
export interface Wording {
	readonly lang: Lang;
	readonly t: Messages;
}

/** Districts whose slices a view needs: that of its region, or those of its members. */
export function neededDistricts(view: CommutingView, { groups }: Pick<Atlas['places'], 'groups'>): readonly string[] {
	return view.picture === 'achsen' ? AXIS_DISTRICTS : districtsOf(view.region, groups);
}

/** Names of partners: regions and groups, countries, residuals. */
function partnerNamer(atlas: Pick<Atlas, 'places'>, { lang, t }: Wording): (code: string) => string {
	const nameOf = placeNamer(atlas, lang);
	const countries = new Intl.DisplayNames(lang, { type: 'region' });
	const { commuting } = t;
	return (code) => {
		const own = commuting.names[code];
		if (own !== undefined) return own;
		switch (partnerKind(code)) {
			case 'country':
				return countries.of(code) ?? code;
			case 'rest': {
				const area = restAreaName(code, lang);
				return area === null ? commuting.restOther : commuting.restOf(area);
			}
			case 'unassigned':
				return commuting.unassigned;
			case 'total':
				return commuting.total;
			case 'district':
				return nameOf(code);
		}
	};
}

/** Towns of a district or of a group's members, a member that is a town itself included. */
function townsOf(
	region: string,
	{ places: { regions, groups } }: Pick<Atlas, 'places'>,
	{ towns }: Pick<CommutingIndex, 'towns'>,
	nameOf: (code: string) => string
): NamedTown[] {
	const inside = new Set(groups.get(region)?.members ?? [region]);
	return towns
		.filter((town) => inside.has(town.region) || inside.has(regions.get(town.region)?.parent ?? ''))
		.map((town) => ({ ...town, name: nameOf(town.region) }));
}

/** The scene of a view over the slices it needs, in the order of `neededDistricts`. The same for the prerendered page and in the browser. */
export function commutingScene(
	atlas: Atlas,
	view: CommutingView,
	slices: readonly CommutingSlice[],
	index: Omit<CommutingIndex, 'slices'>,
	wording: Wording
): CommutingScene {
	const nameOf = partnerNamer(atlas, wording);
	const collator = new Intl.Collator(wording.lang);
	const name = nameOf(view.region);
	const cited = (...ids: string[]): Source[] => ids.flatMap((id) => atlas.sources.get(id) ?? []);
	switch (view.picture) {
		case 'karte': {
			const { regions, groups } = atlas.places;
			const material = {
				sources: atlas.sources,
				placeOf: (code: string) => regions.get(code),
				groupOf: partnerGrouping(groups),
				nameOf,
				members: slices.map(({ region }) => region),
				parts: slices,
				employed: index.employed,
				towns: townsOf(view.region, atlas, index, nameOf),
				collator
			};
			return { kind: 'karte', view, name, result: deriveCommuting(view, mergeSlices(view.region, slices), material) };
		}
		case 'paar': {
			const material = {
				nameOf,
				placeOf: (code: string) => atlas.places.regions.get(code),
				members: slices.map(({ region }) => region)
			};
			return {
				kind: 'paar',
				view,
				name,
				pair: derivePair(view, mergeSlices(view.region, slices), material),
				sources: cited('ba_pendler_2023', 'ba_pendler_2019', 'wanderungssaldo_kreise_2018_2021')
			};
		}
		case 'achsen': {
			const rows = deriveAxes(view, slices, { groups: atlas.places.groups, nameOf });
			return {
				kind: 'achsen',
				view,
				name,
				rows,
				published: index.published,
				sources: cited('ba_pendler_2023', 'ba_pendler_2019')
			};
		}
		case 'umzuege':
			return {
				kind: 'umzuege',
				view,
				name,
				moves: deriveMoves(mergeSlices(view.region, slices), view.age, nameOf, collator),
				sources: cited('wanderungssaldo_kreise_2018_2021')
			};
	}
}
