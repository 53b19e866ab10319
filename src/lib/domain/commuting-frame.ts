import type { CellOf, FlowCell } from './commuting-cells';
import type { GroupOf, PartnerKind } from './commuting-partners';
import type { NamedTown, Partner } from './commuting-result';
import type { CommutingSlice } from './commuting-slice';
import type { CommutingView } from './commuting-view';
import type { LonLat } from './distance';
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
	/** Their own slices, for what can't be told from the sum: how far it is from each of them. */
	readonly parts: readonly CommutingSlice[];
	/** Employees living in a district on 30 June 2019. */
	readonly employed: Readonly<Record<string, number>>;
	/** Those of the region, by name. */
	readonly towns: readonly NamedTown[];
	readonly collator: Intl.Collator;
}

/** A view over a slice, with its cells at hand. */
export interface CommutingFrame {
	readonly view: CommutingView;
	readonly slice: CommutingSlice;
	readonly material: CommutingMaterial;
	readonly in: CellOf;
	readonly out: CellOf;
}

/** Only the two numbers: what is passed in may be a whole region. */
export function pointOf(place: LonLat | undefined): LonLat | null {
	return place ? { lon: place.lon, lat: place.lat } : null;
}

/** True for districts and countries. */
export function isPlace(kind: PartnerKind): boolean {
	return kind === 'district' || kind === 'country';
}

/** True for a number, and for one that is kept secret. */
export function isNamed({ value, status }: FlowCell): boolean {
	return value !== null || status === 'secret';
}

/** All numbers of one side together. */
export function sumOf(partners: readonly Partner[], side: 'in' | 'out'): number {
	return partners.reduce((total, partner) => total + (partner[side].value ?? 0), 0);
}

/** Share in per cent; null without a part or a whole. */
export function percent(part: number | null, whole: number | null): number | null {
	return part === null || whole === null || whole === 0 ? null : (part / whole) * 100;
}
