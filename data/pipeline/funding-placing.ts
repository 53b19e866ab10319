import type { FundingAmount, PlacedAmount } from '../../src/lib/domain/funding-amount';
import { rankOf, shareOf } from '../../src/lib/domain/funding-rank';
import { spreadOf } from '../../src/lib/domain/spread';
import { groupBy } from './funding-courses';

/** Population on 1 January; null where the figures have none. */
export type Population = (region: string, year: number) => number | null;

const cents = (value: number): number => Number(value.toFixed(2));

/** The second figure of an amount, EUR or EUR per head, with the population at the end of its period. */
export function withBothFigures(amount: FundingAmount, population: Population): FundingAmount {
	const people = population(amount.region, amount.period.to + 1);
	if (people === null) return amount;
	const { eur, perHead } = amount;
	if (eur === null && perHead !== null) return { ...amount, eur: Math.round(perHead * people), derived: 'eur' };
	if (eur !== null && perHead === null) return { ...amount, perHead: cents(eur / people), derived: 'per_head' };
	return amount;
}

/** Everything that has to be equal for two places to be compared. */
function comparison(amount: FundingAmount): string {
	const { instrument, fund, stage, share, basis, period, source } = amount;
	return [instrument, fund, stage, share, basis, period.from, period.to, source].join('|');
}

/** Sets every amount beside the same figure of all Kreise, the Regiopolen, the Land and Germany. */
export function placeAmounts(amounts: readonly FundingAmount[], peers: ReadonlySet<string>): PlacedAmount[] {
	return [...groupBy(amounts, comparison).values()].flatMap((same) => {
		const kreise = same.filter(({ level }) => level === 'nuts3');
		const values = kreise.map(({ perHead }) => perHead);
		const peerValues = kreise.filter(({ region }) => peers.has(region)).map(({ perHead }) => perHead);
		const spread = spreadOf(values);
		const eurOf = (code: string): number | null => same.find(({ region }) => region === code)?.eur ?? null;
		const germany = eurOf('DE');
		const land = eurOf('DE80');
		return same.map((amount): PlacedAmount => {
			const isKreis = amount.level === 'nuts3';
			const isReliable = amount.status !== 'low_reliability';
			const inLand = isKreis && amount.region.startsWith('DE80');
			return {
				amount,
				spread: spread && {
					...spread,
					lowerQuartile: cents(spread.lowerQuartile),
					median: cents(spread.median),
					upperQuartile: cents(spread.upperQuartile)
				},
				rank: isKreis && isReliable ? rankOf(amount.perHead, values) : null,
				peers: peers.has(amount.region) && isReliable ? rankOf(amount.perHead, peerValues) : null,
				shareOfLand: rounded(inLand ? shareOf(amount.eur, land) : null),
				shareOfGermany: rounded(amount.region === 'DE' ? null : shareOf(amount.eur, germany))
			};
		});
	});
}

function rounded(share: number | null): number | null {
	return share === null ? null : Number(share.toFixed(3));
}
