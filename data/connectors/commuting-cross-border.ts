import { required, type RawRow } from './raw-files';

/** How a published figure is stored: the line of the raw file is found by its date, places and value. */
interface Placed {
	readonly from: string;
	readonly to: string;
	/** What is counted, by whose method; each definition is a measure of its own. */
	readonly measure: string;
}

/** Raw places and definition (its beginning) → our partners and measure. */
const PLACED: readonly (readonly [from: string, to: string, definition: string, placed: Placed])[] = [
	['SE', 'DK', 'record year', { from: 'SE', to: 'DK', measure: 'commuters_orestat' }],
	['SE', 'DK', 'Ørestat', { from: 'SE', to: 'DK', measure: 'commuters_orestat' }],
	['DK', 'SE', 'Ørestat', { from: 'DK', to: 'SE', measure: 'commuters_orestat' }],
	['Skåne', 'Østdanmark', 'any income', { from: 'SE224', to: 'dk_east', measure: 'commuters_any_income' }],
	['Danmark', 'Sverige', 'any income', { from: 'DK', to: 'SE', measure: 'commuters_any_income' }],
	['SE', 'DK', 'new method', { from: 'SE', to: 'DK', measure: 'commuters_skane_method' }],
	['DK', 'Skåne', 'new method', { from: 'DK', to: 'SE224', measure: 'commuters_skane_method' }],
	['Öresund both directions', '', 'Skåne', { from: 'oresund', to: 'oresund', measure: 'commuters_both_directions' }],
	['Skåne/SE', 'Østdanmark', 'Ørestat Q2', { from: 'SE', to: 'dk_east', measure: 'commuters_orestat_q2' }],
	['DK', 'Skåne', 'Ørestat Q2', { from: 'DK', to: 'SE224', measure: 'commuters_orestat_q2' }],
	['Öresund both directions', '', "'nästan", { from: 'oresund', to: 'oresund', measure: 'commuters_both_wider' }],
	['DE', 'DK', 'German citizens', { from: 'DE', to: 'DK', measure: 'commuters_german_citizens' }],
	['DE', 'DK', 'German workers', { from: 'DE', to: 'DK', measure: 'commuters_german_workers' }],
	['DK', 'DE', 'SvB', { from: 'DK', to: 'DE', measure: 'employees_social_insurance' }],
	['PL', 'Mecklenburg-Vorpommern', 'SvB', { from: 'PL', to: 'DE80', measure: 'employees_social_insurance' }],
	['Zachodniopomorskie residents', '', 'employees', { from: 'PL42', to: 'other_gmina', measure: 'commuters_nsp' }],
	[
		'Mecklenburg-Vorpommern',
		'other',
		'SvB',
		{ from: 'DE80', to: 'other_laender', measure: 'employees_social_insurance' }
	],
	['13003', '02000', 'SvB', { from: 'DE803', to: 'DE600', measure: 'employees_social_insurance' }],
	['13003', '11000', 'SvB', { from: 'DE803', to: 'DE300', measure: 'employees_social_insurance' }],
	['13003', '', 'BBSR', { from: 'DE803', to: 'total', measure: 'mean_distance_km' }],
	['13072', '', 'BBSR', { from: 'DE80K', to: 'total', measure: 'mean_distance_km' }],
	['Rostock', '', "'mehr als", { from: 'DE803', to: 'dk_se_ferry', measure: 'ferry_passengers' }],
	['Rostock', '', "'1,37", { from: 'DE803', to: 'dk_se_ferry', measure: 'ferry_passengers' }],
	['Rostock', '', 'derived', { from: 'DE803', to: 'dk_se_ferry', measure: 'ferry_passengers' }],
	['Rostock', '', 'annual', { from: 'DE803', to: 'dk_se_ferry', measure: 'ferry_passengers' }],
	['Rostock', 'Berlin', 'IC line', { from: 'DE803', to: 'DE300', measure: 'rail_minutes' }]
];

/** Figures that their publisher or we give only roughly. */
const ROUGH = /rounded|nästan|mehr als|derived|excerpt cut|c\. /;

/**
 * The published single figures as records: origin, destination, date, measure, value, sign (`r` = rough), publisher, address.
 * @throws Error on a figure that no rule places
 */
export function crossBorderFigures(rows: readonly RawRow[]): (string | null)[][] {
	return rows.map((row) => {
		const [from, to, definition] = [required(row, 'from'), row.to ?? '', required(row, 'definition')];
		const placed = PLACED.find(([f, t, d]) => f === from && to.startsWith(t) && definition.startsWith(d))?.[3];
		if (placed === undefined) throw new Error(`No rule places the figure ${JSON.stringify(row)}; add one`);
		const date = required(row, 'year_or_date');
		const sign = ROUGH.test(`${definition} ${date}`) ? 'r' : null;
		const value = required(row, 'value');
		return [
			placed.from,
			placed.to,
			isoDate(date),
			placed.measure,
			value,
			sign,
			required(row, 'source_org'),
			required(row, 'source_url')
		];
	});
}

/** Year, year and month, or day as published; remarks around it go. */
function isoDate(date: string): string {
	const found = /\d{4}(-\d{2}-\d{2}|-\d{2}(?!\d)|-Q\d)?/.exec(date)?.[0];
	if (found === undefined) throw new Error(`No date in "${date}"`);
	return found;
}
