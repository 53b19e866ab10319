/** A change of boundaries or registers that Eurostat's stocks show without a break sign. */
export interface TerritoryChange {
	/** NUTS 3 codes, or their beginning. */
	readonly regions: readonly string[];
	/** First stock of 1 January on the new basis. */
	readonly year: number;
	readonly reason: string;
}

/** Found as jumps of the stock that births, deaths and the years around don't explain. */
const TERRITORY_CHANGES: readonly TerritoryChange[] = [
	{ regions: ['PL'], year: 1991, reason: 'stocks of city regions jump by 3 to 5 %, those of their surroundings fall' },
	{ regions: ['PL'], year: 2000, reason: 'census of 2002; Eurostat marks the country only' },
	{ regions: ['PL22B'], year: 1993, reason: 'municipalities moved within the Katowice area' },
	{ regions: ['PL22A', 'PL22C'], year: 1995, reason: 'municipalities moved within the Katowice area' },
	{ regions: ['SE121', 'SE125'], year: 2007, reason: 'Heby moved from Västmanland to Uppsala län' },
	{
		regions: ['DEG04', 'DEG0B', 'DEG0F', 'DEG0H', 'DEG0I', 'DEG0P'],
		year: 2020,
		reason: 'Thuringian municipalities changed district in 2019'
	}
];

/** True where a stock can't be compared with the year before because its territory or register changed. */
export function isTerritoryChange(region: string, year: number): boolean {
	return TERRITORY_CHANGES.some(
		(change) => change.year === year && region.length === 5 && change.regions.some((start) => region.startsWith(start))
	);
}
