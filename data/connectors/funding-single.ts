import { type Amount, writeAmounts } from './funding-records';
import { FUNDING } from './funding-sources';
import { csv, rawRows, required } from './raw-files';
import { writeSource } from './source-folder';

type Placed = Pick<Amount, 'instrument' | 'stage'> & Partial<Pick<Amount, 'region' | 'fund' | 'share'>>;

/** Beginning of the statement → how the figure is stored; null: it belongs to no region of ours and is left out. */
const PLACED: readonly (readonly [statement: string, placed: Placed | null])[] = [
	['Städtebauförderung MV, Programmvolumen', { instrument: 'urban_development', stage: 'planned' }],
	['Städtebauförderung MV, Fördervolumen', { instrument: 'urban_development', stage: 'planned' }],
	['Städtebauförderung MV seit 1991', { instrument: 'urban_development', stage: 'approved' }],
	['GRW gewerbliche', { instrument: 'grw_business', stage: 'approved' }],
	['GRW Infrastruktur', { instrument: 'grw_infrastructure', stage: 'approved' }],
	['GRW wirtschaftsnahe', { instrument: 'grw_infrastructure', stage: 'approved' }],
	['davon Landkreise', null],
	['LFI M-V', { instrument: 'lfi_all', stage: 'approved' }],
	['EFRE+ESF+ELER', { instrument: 'eu_structural_funds', fund: 'ERDF+ESF+EAFRD', stage: 'planned', share: 'eu' }],
	['ESF+', { instrument: 'eu_structural_funds', fund: 'ESF+', stage: 'planned', share: 'eu' }],
	['KfW', { instrument: 'kfw', stage: 'approved' }],
	['Förderung ländliche', { instrument: 'rural_development_district', stage: 'planned' }],
	[
		'Förderkatalog des Bundes: Universität',
		{ instrument: 'university_rostock_federal', stage: 'approved', region: 'DE803' }
	],
	['Horizon 2020', { instrument: 'university_rostock_horizon', stage: 'approved', share: 'eu', region: 'DE803' }]
];
const PLACES: Readonly<Record<string, string>> = { 'Mecklenburg-Vorpommern': 'DE80', 'Landkreis Rostock': 'DE80K' };

/** Single published figures; each keeps its address. */
export async function compileSingle(folder: string): Promise<void> {
	writeSource(FUNDING.single);
	const rows = await rawRows(`select * from ${csv(`${folder}/kontextzahlen_mit_quelle.csv`)}`);
	const amounts = rows.flatMap((row): Amount[] => {
		const statement = required(row, 'aussage');
		const placed = PLACED.find(([start]) => statement.startsWith(start))?.[1];
		if (placed === undefined) throw new Error(`No rule places "${statement}"; add one to funding-single.ts`);
		if (placed === null) return [];
		const years = required(row, 'zeitraum').match(/\d{4}/g) ?? [];
		const region = placed.region ?? PLACES[required(row, 'gebiet')];
		const [from, to] = [years[0], years.at(-1)];
		if (region === undefined || from === undefined || to === undefined)
			throw new Error(`No place or year in ${JSON.stringify(row)}`);
		const rough = /rund|fast/.test(required(row, 'einheit')) ? { sign: 'r' } : {};
		return [
			{
				share: 'total',
				...placed,
				region,
				from,
				to,
				basis: 'located',
				amount: required(row, 'wert'),
				...rough,
				note: 'single_figure',
				address: required(row, 'quelle')
			}
		];
	});
	writeAmounts(FUNDING.single.source, amounts);
}
