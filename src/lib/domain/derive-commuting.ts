import { cellsOf, partnersOf } from './commuting-cells';
import { concentration, course, groupFigures, hasPartners, rates, reach, traitFigures } from './commuting-figures';
import { isNamed, isPlace, pointOf, sumOf, type CommutingFrame, type CommutingMaterial } from './commuting-frame';
import { isShown, makePartner, rankPartners } from './commuting-partner';
import type { CommuterRates, CommutingResult, NamedTown } from './commuting-result';
import type { CommutingSlice } from './commuting-slice';
import { TRAITS, type CommutingView } from './commuting-view';
import type { Source } from './indicator';

/** Works out what to draw. Pure; a few hundred partners take about a millisecond. */
export function deriveCommuting(
	view: CommutingView,
	slice: CommutingSlice,
	material: CommutingMaterial
): CommutingResult {
	const frame: CommutingFrame = { view, slice, material, in: cellsOf(slice.in), out: cellsOf(slice.out) };
	const total = makePartner(frame, 'total');
	const all = partnersOf(slice).map((code) => makePartner(frame, code));
	// Relations that only exist in the other year are no rows of this one.
	const present = all.filter((partner) => isNamed(partner.in) || isNamed(partner.out));
	const named = present.filter(({ kind }) => isPlace(kind));
	const passing = rankPartners(
		named.filter((partner) => isShown(partner, material.members.length === 1 ? view : { ...view, distance: 'alle' })),
		material.collator
	);
	const shown = view.strongest === 'alle' ? passing : passing.slice(0, Number(view.strongest));
	const rest = named.filter((partner) => !shown.includes(partner));
	return {
		view,
		region: slice.region,
		members: material.members,
		name: material.nameOf(slice.region),
		place: pointOf(material.placeOf(slice.region)),
		total,
		partners: shown,
		residuals: rankPartners(
			present.filter(({ kind }) => !isPlace(kind)),
			material.collator
		),
		hidden: rest.length === 0 ? null : { count: rest.length, in: sumOf(rest, 'in'), out: sumOf(rest, 'out') },
		traits: TRAITS.map((trait) => traitFigures(frame, trait)),
		reach: { in: reach(frame, 'in', total), out: reach(frame, 'out', total) },
		groups: groupFigures(present, total).filter(({ group }) => hasPartners(group, present, material)),
		course: course(frame),
		rates: rates(frame),
		towns: [...material.towns].sort((a, b) => trafficOf(b) - trafficOf(a) || material.collator.compare(a.name, b.name)),
		concentration: concentration(named, total, view),
		sources: sourcesOf(material, rates(frame))
	};
}

function trafficOf({ commuters }: NamedTown): number {
	return commuters ? commuters.in + commuters.out : -1;
}

const SOURCES = [
	'ba_pendler_2023',
	'ba_pendler_2019',
	'ba_pendler_totals_2011_2019',
	'wanderungssaldo_kreise_2018_2021'
];
/** Where the rates' denominators come from, and the figures of towns. */
const RATE_SOURCE = 'inkar_gisd';
const TOWN_SOURCES = ['zensus_pendler_2011', 'mid_2023_modal_split'];

function sourcesOf({ sources, towns }: CommutingMaterial, rates: CommuterRates | null): Source[] {
	const ids = [...SOURCES, ...(rates ? [RATE_SOURCE] : []), ...(towns.length > 0 ? TOWN_SOURCES : [])];
	return ids.flatMap((id) => sources.get(id) ?? []);
}
