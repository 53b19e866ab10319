import type { FlowCell } from './commuting-cells';
import type { CommutingResult, Partner } from './commuting-result';
import type { CommutingYear } from './commuting-view';

/** A partner with its share of all commuters of the direction, per cent. */
export interface ProfilePartner {
	readonly code: string;
	readonly name: string;
	readonly persons: number;
	readonly share: number | null;
}

/** What a profile says about commuters. */
export interface ProfileCommuting {
	readonly year: CommutingYear;
	readonly in: FlowCell;
	readonly out: FlowCell;
	readonly balance: number | null;
	/** Strongest named origins and destinations. */
	readonly origins: readonly ProfilePartner[];
	readonly destinations: readonly ProfilePartner[];
	/** Commuters to and from the capital region and the Hamburg region. */
	readonly metropolises: readonly {
		readonly group: 'berlin' | 'hamburg';
		readonly in: number;
		readonly out: number | null;
	}[];
	readonly sources: readonly string[];
}

const STRONGEST = 5;

/** From the results of both directions for the same place and year. */
export function profileCommuting(incoming: CommutingResult, outgoing: CommutingResult): ProfileCommuting {
	const { total, view, groups, sources } = incoming;
	return {
		year: view.year,
		in: total.in,
		out: total.out,
		balance: total.balance,
		origins: strongest(incoming.partners),
		destinations: strongest(outgoing.partners),
		metropolises: groups.flatMap(({ group, in: coming, out }) =>
			group === 'berlin' || group === 'hamburg' ? [{ group, in: coming, out }] : []
		),
		sources: sources.map(({ source }) => source).filter((source) => source === `ba_pendler_${view.year}`)
	};
}

function strongest(partners: readonly Partner[]): ProfilePartner[] {
	return partners
		.flatMap(({ code, name, shown, share }) => (shown === null ? [] : [{ code, name, persons: shown, share }]))
		.slice(0, STRONGEST);
}
