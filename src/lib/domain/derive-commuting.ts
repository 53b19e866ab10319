import {
	balanceOf,
	cellsOf,
	changeBetween,
	NOT_RECORDED,
	partnersOf,
	type CellOf,
	type FlowCell
} from './commuting-cells';
import { PARTNER_GROUPS, partnerKind, passesFilter, type GroupOf, type PartnerKind } from './commuting-partners';
import type {
	CommuterRates,
	CommutingResult,
	CourseYear,
	GroupFigures,
	NamedTown,
	Partner,
	Reach,
	TraitFigures
} from './commuting-result';
import type { CommutingSlice } from './commuting-slice';
import { sideOf, TRAITS, type CommutingView } from './commuting-view';
import { distanceKm, type LonLat } from './distance';
import type { Source } from './indicator';

/** Everything a commuting result is made from besides view and slice. */
export interface CommutingMaterial {
	readonly sources: ReadonlyMap<string, Source>;
	/** Label point of a region. */
	readonly placeOf: (code: string) => LonLat | undefined;
	readonly groupOf: GroupOf;
	/** Name of any partner, residuals included. */
	readonly nameOf: (code: string) => string;
	/** Districts that the slice is the sum of; the district itself where it is one. */
	readonly members: readonly string[];
	/** Employees living in a district on 30 June 2019. */
	readonly employed: Readonly<Record<string, number>>;
	/** Those of the region, by name. */
	readonly towns: readonly NamedTown[];
	readonly collator: Intl.Collator;
}

interface Frame {
	readonly view: CommutingView;
	readonly slice: CommutingSlice;
	readonly material: CommutingMaterial;
	readonly in: CellOf;
	readonly out: CellOf;
}

const REACH_KM = [50, 100, 150] as const;
/** Partners whose share is the concentration. */
const CONCENTRATED = 3;

/** Works out what to draw. Pure; a few hundred partners take about a millisecond. */
export function deriveCommuting(
	view: CommutingView,
	slice: CommutingSlice,
	material: CommutingMaterial
): CommutingResult {
	const frame: Frame = { view, slice, material, in: cellsOf(slice.in), out: cellsOf(slice.out) };
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
		hidden: rest.length === 0 ? null : { count: rest.length, in: sum(rest, 'in'), out: sum(rest, 'out') },
		traits: TRAITS.map((trait) => traitFigures(frame, trait)),
		reach: { in: reach(named, 'in', total), out: reach(named, 'out', total) },
		groups: groupFigures(present, total).filter(({ group }) => hasPartners(group, present, material)),
		course: course(frame),
		rates: rates(frame),
		towns: [...material.towns].sort((a, b) => trafficOf(b) - trafficOf(a) || material.collator.compare(a.name, b.name)),
		concentration: concentration(named, total, view),
		sources: sourcesOf(material, rates(frame))
	};
}

/** Strongest first; partners without a number last, by name. */
function rankPartners(partners: readonly Partner[], collator: Intl.Collator): Partner[] {
	const size = ({ shown }: Partner): number => (shown === null ? -1 : Math.abs(shown));
	return [...partners].sort((a, b) => size(b) - size(a) || collator.compare(a.name, b.name));
}

function makePartner({ view, slice, material, ...cells }: Frame, code: string): Partner {
	const { direction, year, trait } = view;
	const incoming = cells.in(code, year, trait);
	const kind = partnerKind(code);
	const outgoing = kind === 'country' ? NOT_RECORDED : cells.out(code, year, trait);
	const balance = balanceOf(incoming, outgoing);
	const side = sideOf(direction);
	const shown = { ein: incoming.value, aus: outgoing.value, beide: addBoth(incoming, outgoing), saldo: balance }[
		direction
	];
	const [here, there] = [material.placeOf(slice.region), material.placeOf(code)];
	return {
		code,
		name: material.nameOf(code),
		kind,
		group: material.groupOf(code),
		in: incoming,
		out: outgoing,
		balance,
		shown,
		share: side === null ? null : percent(shown, cells[side]('total', year, trait).value),
		place: kind === 'district' ? pointOf(there) : null,
		// The middle of a group is nobody's home.
		km: kind === 'district' && here && there && material.members.length === 1 ? distanceKm(here, there) : null,
		change: side === null ? null : changeBetween(cells[side](code, '2019', trait), cells[side](code, '2023', trait)),
		moves: movesBetween(slice, code)
	};
}

/** All who cross the border between both, whichever way; a side that is not named or not recorded counts nothing. */
function addBoth(incoming: FlowCell, outgoing: FlowCell): number | null {
	return incoming.value === null && outgoing.value === null ? null : (incoming.value ?? 0) + (outgoing.value ?? 0);
}

/** Net moves between the region and a partner over all ages. */
function movesBetween({ moves }: CommutingSlice, code: string): number | null {
	const byAge = moves.values[moves.partners.indexOf(code)];
	return byAge ? byAge.reduce((sum, value) => sum + value, 0) : null;
}

/** Only the two numbers: what is passed in may be a whole region. */
function pointOf(place: LonLat | undefined): LonLat | null {
	return place ? { lon: place.lon, lat: place.lat } : null;
}

function isPlace(kind: PartnerKind): boolean {
	return kind === 'district' || kind === 'country';
}

/** True for a number, and for one that is kept secret. */
function isNamed({ value, status }: FlowCell): boolean {
	return value !== null || status === 'secret';
}

function isShown(partner: Partner, view: CommutingView): boolean {
	if (!passesFilter(partner.group, view.partners) || !isWithin(partner.km, view.distance)) return false;
	if (view.direction === 'ein' && !isNamed(partner.in)) return false;
	if (view.direction === 'aus' && !isNamed(partner.out)) return false;
	return view.minimum === 0 || (partner.shown !== null && Math.abs(partner.shown) >= view.minimum);
}

const NEAR_KM = 50;
const FAR_KM = 150;

/** Whether a partner lies in a band; countries have no distance and are only there where none is asked for. */
function isWithin(km: number | null, distance: CommutingView['distance']): boolean {
	if (distance === 'alle') return true;
	if (km === null) return false;
	return distance === (km <= NEAR_KM ? 'nah' : km <= FAR_KM ? 'mittel' : 'weit');
}

function sum(partners: readonly Partner[], side: 'in' | 'out'): number {
	return partners.reduce((total, partner) => total + (partner[side].value ?? 0), 0);
}

function percent(part: number | null, whole: number | null): number | null {
	return part === null || whole === null || whole === 0 ? null : (part / whole) * 100;
}

function traitFigures({ view, ...cells }: Frame, trait: TraitFigures['trait']): TraitFigures {
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

function reach(named: readonly Partner[], side: 'in' | 'out', total: Partner): Reach {
	const legs = named.flatMap((partner) => {
		const persons = partner[side].value;
		return partner.km === null || persons === null ? [] : [{ km: partner.km, persons }];
	});
	const persons = legs.reduce((all, leg) => all + leg.persons, 0);
	const beyond = (km: number): number =>
		legs.reduce((all, leg) => all + (leg.km > km ? leg.persons : 0), 0) / (persons || 1);
	return {
		meanKm: persons === 0 ? null : legs.reduce((all, leg) => all + leg.km * leg.persons, 0) / persons,
		beyond: REACH_KM.map((km) => ({ km, share: beyond(km) * 100 })),
		covered: percent(persons, total[side].value)
	};
}

function groupFigures(present: readonly Partner[], total: Partner): GroupFigures[] {
	return PARTNER_GROUPS.map((group) => {
		const members = present.filter((partner) => partner.group === group);
		const figures = { in: sum(members, 'in'), out: group === 'ausland' ? null : sum(members, 'out') };
		return {
			group,
			...figures,
			shareIn: percent(figures.in, total.in.value),
			shareOut: percent(figures.out, total.out.value)
		};
	});
}

/** Parts that lie inside a chosen group have no partners and are no rows. */
function hasPartners(
	group: GroupFigures['group'],
	present: readonly Partner[],
	{ members }: CommutingMaterial
): boolean {
	return members.length === 1 || present.some((partner) => partner.group === group);
}

/** Published totals of all years; 2019 and 2023 stand in the matrices too and must agree, which the build checks for 2019. */
function course({ slice, ...cells }: Frame): CourseYear[] {
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
function rates({ material, ...cells }: Frame): CommuterRates | null {
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

function trafficOf({ commuters }: NamedTown): number {
	return commuters ? commuters.in + commuters.out : -1;
}

function concentration(named: readonly Partner[], total: Partner, { direction }: CommutingView): number | null {
	const side = sideOf(direction);
	if (side === null) return null;
	const strongest = named.map((partner) => partner[side].value ?? 0).sort((a, b) => b - a);
	return percent(
		strongest.slice(0, CONCENTRATED).reduce((all, value) => all + value, 0),
		total[side].value
	);
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
