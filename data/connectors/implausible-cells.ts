/** What is done with a figure that can't be right although the download holds it. */
export type Doubt = 'remove' | 'doubtful';

/** Figures found wrong or doubtful by comparison with the years before and after. */
export interface ImplausibleCells {
	readonly table: string;
	/** Regions whose code (NUTS 3, or AGS at German sources) starts so. */
	readonly regions: readonly string[];
	readonly years: readonly number[];
	readonly doubt: Doubt;
	readonly reason: string;
}

/** Births and deaths of the 2023 edition of Eurostat. */
export const EUROSTAT_CELLS: readonly ImplausibleCells[] = [
	...['live_births', 'deaths'].map((table) => ({
		table,
		regions: ['DE123', 'DE124', 'DE126', 'DE127', 'DE129', 'DE141', 'DE142', 'DE143', 'DE144', 'DED21', 'DED51'],
		years: [1996],
		doubt: 'remove' as const,
		reason: 'figures of neighbouring districts are mixed up'
	})),
	{
		table: 'deaths',
		regions: ['DEG'],
		years: [1997],
		doubt: 'remove',
		reason: 'figures of Thuringian districts are mixed up'
	},
	{
		table: 'deaths',
		regions: ['DEG0L', 'DEG0M'],
		years: [2014],
		doubt: 'remove',
		reason: 'one district holds deaths of the other'
	},
	{ table: 'live_births', regions: ['DE917'], years: [2016], doubt: 'remove', reason: 'a third above all other years' },
	{
		table: 'deaths',
		regions: ['DE917', 'DE925'],
		years: [2016],
		doubt: 'remove',
		reason: 'a third above, a sixth below all other years'
	},
	{
		table: 'deaths',
		regions: ['DE274'],
		years: [1998],
		doubt: 'remove',
		reason: 'a third above all other years, more than rounding'
	},
	{
		table: 'deaths',
		regions: ['DE272'],
		years: [2003],
		doubt: 'remove',
		reason: 'a fifth above all other years, more than rounding'
	},
	{ table: 'live_births', regions: ['DE262'], years: [1998], doubt: 'remove', reason: 'above both rounded neighbours' },
	...['tourist_nights', 'tourist_nights_foreign', 'tourist_nights_domestic'].map((table) => ({
		table,
		regions: ['DEG0N', 'DEG0P'],
		years: [2022],
		doubt: 'remove' as const,
		reason: 'Eisenach is counted with Wartburgkreis although both are listed'
	}))
];

/** INKAR 2024, keys are AGS of five digits. */
export const INKAR_CELLS: readonly ImplausibleCells[] = [
	{
		table: 'share_foreign',
		regions: ['08216'],
		years: [1995, 1996],
		doubt: 'remove',
		reason: 'three times the later years'
	},
	{
		table: 'cars',
		regions: ['07235', '07211'],
		years: [2013],
		doubt: 'remove',
		reason: 'cars of Trier-Saarburg stand at Trier'
	},
	{ table: 'cars', regions: ['07211', '05334'], years: [2004], doubt: 'remove', reason: 'far above all other years' },
	{
		table: 'minimum_income',
		regions: ['16072'],
		years: [2016],
		doubt: 'remove',
		reason: 'a twentieth of all other years'
	},
	{
		table: 'old_age_basic_income',
		regions: ['09561'],
		years: [2018, 2019],
		doubt: 'remove',
		reason: 'four times all other years'
	},
	{
		table: 'gross_earnings',
		regions: ['16063'],
		years: [2018, 2019, 2020, 2021],
		doubt: 'remove',
		reason: 'up by 58 % in 2018, as if Eisenach were in the sum but not in the head count'
	},
	{
		table: 'length_of_stay',
		regions: ['07336'],
		years: [2001],
		doubt: 'remove',
		reason: 'less than one night per arrival'
	},
	{
		table: 'length_of_stay',
		regions: ['05382'],
		years: [1995],
		doubt: 'remove',
		reason: 'less than one night per arrival'
	},
	{
		table: 'length_of_stay',
		regions: ['15090'],
		years: [1999],
		doubt: 'remove',
		reason: 'three times the years around'
	},
	{
		table: 'hospital_beds',
		regions: ['15088'],
		years: [2005, 2006],
		doubt: 'remove',
		reason: 'a hundredth of the years around'
	},
	{
		table: 'rent_level',
		regions: ['13003'],
		years: [2012, 2020],
		doubt: 'doubtful',
		reason: 'falls by a tenth and more for one year only'
	},
	{
		table: 'tourist_beds',
		regions: ['07'],
		years: [2019, 2020],
		doubt: 'doubtful',
		reason: 'half of later years all over Rhineland-Palatinate'
	},
	{
		table: 'nursing_home_places',
		regions: ['01'],
		years: [2007],
		doubt: 'doubtful',
		reason: 'a third below the years around all over Schleswig-Holstein'
	}
];

/** Unemployed persons of the Federal Employment Agency, 2022–2025. */
export const UNEMPLOYED_CELLS: readonly ImplausibleCells[] = [
	{ table: 'unemployed', regions: ['07336'], years: [2022, 2024], doubt: 'remove', reason: 'a seventh of 2021' }
];

/** What is to be done with the figure of a region and year; undefined for a figure without doubt. */
export function doubtOf(
	cells: readonly ImplausibleCells[],
	table: string,
	region: string,
	year: number
): Doubt | undefined {
	return cells.find(
		(one) => one.table === table && one.years.includes(year) && one.regions.some((start) => region.startsWith(start))
	)?.doubt;
}
