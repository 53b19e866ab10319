import type { FlowCell, FlowChange } from './commuting-cells';
import type { PartnerGroup, PartnerKind } from './commuting-partners';
import type { TownFigures } from './commuting-slice';
import type { CommutingView, Trait } from './commuting-view';
import type { LonLat } from './distance';
import type { Source } from './indicator';

/** A place or residual on the other end, in the view's year and for its trait. */
export interface Partner {
	readonly code: string;
	readonly name: string;
	readonly kind: PartnerKind;
	readonly group: PartnerGroup;
	readonly in: FlowCell;
	readonly out: FlowCell;
	/** In minus out; null where one of them is not named. */
	readonly balance: number | null;
	/** What the direction shows. */
	readonly shown: number | null;
	/** Of the published total of the direction, per cent; null for balances. */
	readonly share: number | null;
	/** Label point; null for all but districts. */
	readonly place: LonLat | null;
	/** Between the centres; null for everything but districts. */
	readonly km: number | null;
	/** 2019 → 2023 in the direction; of a balance there is none. */
	readonly change: FlowChange | null;
	/** Net gain of the region in moves from the partner, 2018–2021 together, all ages; null where the source doesn't cover the pair. */
	readonly moves: number | null;
}

/** A trait of all commuters. */
export interface TraitFigures {
	readonly trait: Trait;
	readonly in: FlowCell;
	readonly out: FlowCell;
	readonly balance: number | null;
	/** Of all in-commuters and of all out-commuters, per cent. */
	readonly shareIn: number | null;
	readonly shareOut: number | null;
}

/** How far commuters of one direction go, as the crow flies between district centres; of a group from each member, without the ways inside. */
export interface Reach {
	/** Mean over the relations between districts; null without any. */
	readonly meanKm: number | null;
	/** Share of them beyond 50, 100 and 150 km, per cent; null without any. */
	readonly beyond: readonly { readonly km: number; readonly share: number | null }[];
	/** Share of the published total that these relations cover, per cent. */
	readonly covered: number | null;
}

/** A sum over the named members of a group. */
export interface GroupFigures {
	readonly group: PartnerGroup;
	readonly in: number;
	/** Null abroad: nobody counts them. */
	readonly out: number | null;
	readonly shareIn: number | null;
	readonly shareOut: number | null;
}

/**
 * Commuters in per cent of employees on 30 June 2019: those who come, of all who work in the region; those who leave, of all who live there.
 * Employees at the place of work are those at the place of residence less those who leave plus those who come.
 */
export interface CommuterRates {
	readonly in: number;
	readonly out: number;
	readonly employedHere: number;
	readonly livingHere: number;
}

/** A town with what is known of it. */
export interface NamedTown extends TownFigures {
	readonly name: string;
}

/** The published totals of one year. */
export interface CourseYear {
	readonly year: number;
	readonly in: number | null;
	readonly out: number | null;
}

/** What every drawing of /pendeln is made from: a pure function of the view, one slice and the regions. */
export interface CommutingResult {
	readonly view: CommutingView;
	readonly region: string;
	/** Districts summed; the district itself where it is one. */
	readonly members: readonly string[];
	readonly name: string;
	readonly place: LonLat | null;
	/** Published. */
	readonly total: Partner;
	/** Districts and countries that filter and minimum let through, strongest first, those without a number last. */
	readonly partners: readonly Partner[];
	/** Residuals of the publisher, and what is missing to the published total. */
	readonly residuals: readonly Partner[];
	/** Named partners that filter or minimum leave out, summed, so that the parts still reach the total; null if there are none. */
	readonly hidden: { readonly count: number; readonly in: number; readonly out: number } | null;
	readonly traits: readonly TraitFigures[];
	readonly reach: { readonly in: Reach; readonly out: Reach };
	readonly groups: readonly GroupFigures[];
	readonly course: readonly CourseYear[];
	readonly rates: CommuterRates | null;
	/** Towns of the region with figures of their own, the largest number of commuters first. */
	readonly towns: readonly NamedTown[];
	/** Share of the three strongest named partners in the direction, per cent; null for balances. */
	readonly concentration: number | null;
	readonly sources: readonly Source[];
}
