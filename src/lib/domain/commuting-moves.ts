import type { CommutingSlice } from './commuting-slice';
import { AGES, type Age } from './commuting-view';

/** Net moves between the district and a partner, 2018–2021 together. Positive: the district gains. */
export interface MovePartner {
	readonly code: string;
	readonly name: string;
	readonly balance: number;
	/** In the order of AGES. */
	readonly byAge: readonly number[];
	/** The balance of the age group asked for, or of all. */
	readonly shown: number;
}

/** Balances of moves of one district. */
export interface MovesResult {
	/** Over all partners the source covers, by age group in the order of AGES, and together. */
	readonly byAge: readonly number[];
	readonly balance: number;
	/** Largest gains and losses first, by the age group asked for; balances of zero left out. */
	readonly gains: readonly MovePartner[];
	readonly losses: readonly MovePartner[];
	readonly partners: readonly MovePartner[];
	/** True where the source holds the district against all others, not only against Mecklenburg-Vorpommern, Berlin and Hamburg. */
	readonly complete: boolean;
}

/** More partners than Mecklenburg-Vorpommern, Berlin and Hamburg have districts. */
const ONLY_CENTRES = 10;

/** Works out the balances; null where the source does not cover the district. */
export function deriveMoves(
	slice: CommutingSlice,
	age: Age | null,
	nameOf: (code: string) => string,
	collator: Intl.Collator
): MovesResult | null {
	const { partners: codes, values } = slice.moves;
	if (codes.length === 0) return null;
	const partners = codes
		.map((code, i): MovePartner => {
			const byAge = values[i] ?? [];
			const balance = total(byAge);
			return {
				code,
				name: nameOf(code),
				balance,
				byAge,
				shown: age === null ? balance : (byAge[AGES.indexOf(age)] ?? 0)
			};
		})
		.sort((a, b) => b.shown - a.shown || collator.compare(a.name, b.name));
	return {
		byAge: AGES.map((_, i) => total(partners.map((partner) => partner.byAge[i] ?? 0))),
		balance: total(partners.map(({ balance }) => balance)),
		gains: partners.filter(({ shown }) => shown > 0),
		losses: partners.filter(({ shown }) => shown < 0).reverse(),
		partners,
		complete: codes.length > ONLY_CENTRES
	};
}

function total(values: readonly number[]): number {
	return values.reduce((all, value) => all + value, 0);
}
