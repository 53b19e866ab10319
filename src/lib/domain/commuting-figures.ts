import { balanceOf, cellsOf } from './commuting-cells';
import { percent, sumOf, type CommutingFrame, type CommutingMaterial } from './commuting-frame';
import { isDistrict, PARTNER_GROUPS } from './commuting-partners';
import type { CommuterRates, CourseYear, GroupFigures, Partner, Reach, TraitFigures } from './commuting-result';
import { sideOf, type CommutingView } from './commuting-view';
import { distanceKm } from './distance';

const REACH_KM = [50, 100, 150] as const;
/** Partners whose share is the concentration. */
const CONCENTRATED = 3;

/** Commuters of one trait with their share of all. */
export function traitFigures({ view, ...cells }: CommutingFrame, trait: TraitFigures['trait']): TraitFigures {
	const [incoming, outgoing] = [cells.in('total', view.year, trait), cells.out('total', view.year, trait)];
	return {
		trait,
		in: incoming,
		out: outgoing,
		balance: balanceOf(incoming, outgoing),
		shareIn: percent(incoming.value, cells.in('total', view.year, 'insgesamt').value),
		shareOut: percent(outgoing.value, cells.out('total', view.year, 'insgesamt').value)
	};
}

/** How far they go: every relation between a member and a district outside, from the member's own centre. */
export function reach({ view, material }: CommutingFrame, side: 'in' | 'out', total: Partner): Reach {
	const { parts, members, placeOf } = material;
	const legs = parts.flatMap((part) => {
		const [here, cellOf] = [placeOf(part.region), cellsOf(part[side])];
		return part[side].partners.flatMap((partner) => {
			const there = isDistrict(partner) && !members.includes(partner) ? placeOf(partner) : undefined;
			const persons = cellOf(partner, view.year, view.trait).value;
			return here && there && persons !== null ? [{ km: distanceKm(here, there), persons }] : [];
		});
	});
	const persons = legs.reduce((all, leg) => all + leg.persons, 0);
	const share = (part: number): number | null => percent(part, persons);
	return {
		meanKm: persons === 0 ? null : legs.reduce((all, leg) => all + leg.km * leg.persons, 0) / persons,
		beyond: REACH_KM.map((km) => ({
			km,
			share: share(legs.reduce((all, leg) => all + (leg.km > km ? leg.persons : 0), 0))
		})),
		covered: percent(persons, total[side].value)
	};
}

/** Sums over the parts that partners fall into. */
export function groupFigures(present: readonly Partner[], total: Partner): GroupFigures[] {
	return PARTNER_GROUPS.map((group) => {
		const members = present.filter((partner) => partner.group === group);
		const figures = { in: sumOf(members, 'in'), out: group === 'ausland' ? null : sumOf(members, 'out') };
		return {
			group,
			...figures,
			shareIn: percent(figures.in, total.in.value),
			shareOut: percent(figures.out, total.out.value)
		};
	});
}

/** Parts that lie inside a chosen group have no partners and are no rows. */
export function hasPartners(
	group: GroupFigures['group'],
	present: readonly Partner[],
	{ members }: CommutingMaterial
): boolean {
	return members.length === 1 || present.some((partner) => partner.group === group);
}

/** Published totals of all years; 2019 and 2023 stand in the matrices too and must agree, which the build checks for 2019. */
export function course({ slice, ...cells }: CommutingFrame): CourseYear[] {
	const known = slice.course.years.map((year, i) => ({
		year,
		in: slice.course.in[i] ?? null,
		out: slice.course.out[i] ?? null
	}));
	const last = {
		year: 2023,
		in: cells.in('total', '2023', 'insgesamt').value,
		out: cells.out('total', '2023', 'insgesamt').value
	};
	return [...known, last];
}

/** Of 2019 whatever the view shows: for 2023 there is no denominator. Of a group only where its inner trips are all known. */
export function rates({ material, ...cells }: CommutingFrame): CommuterRates | null {
	const living = material.members.map((member) => material.employed[member] ?? null);
	const incoming = cells.in('total', '2019', 'insgesamt');
	const outgoing = cells.out('total', '2019', 'insgesamt');
	if (incoming.value === null || outgoing.value === null || living.includes(null)) return null;
	if (incoming.status === 'estimated' || outgoing.status === 'estimated') return null;
	const livingHere = living.reduce<number>((all, value) => all + (value ?? 0), 0);
	const employedHere = livingHere - outgoing.value + incoming.value;
	if (livingHere <= 0 || employedHere <= 0) return null;
	return {
		in: (incoming.value / employedHere) * 100,
		out: (outgoing.value / livingHere) * 100,
		employedHere,
		livingHere
	};
}

/** Share of the strongest partners. */
export function concentration(named: readonly Partner[], total: Partner, { direction }: CommutingView): number | null {
	const side = sideOf(direction);
	if (side === null) return null;
	const strongest = named.map((partner) => partner[side].value ?? 0).sort((a, b) => b - a);
	return percent(
		strongest.slice(0, CONCENTRATED).reduce((all, value) => all + value, 0),
		total[side].value
	);
}
