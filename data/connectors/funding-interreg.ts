import { type Amount, millions, writeAmounts } from './funding-records';
import { FUNDING } from './funding-sources';
import { knownRegions } from './known-regions';
import { csv, rawRows, required } from './raw-files';
import { writeSource } from './source-folder';

const regions = knownRegions();

const BORDER = /^(DE40|DE80|DED2|PL42|PL43|PL51)/;
/** keep.eu abbreviates what Eurostat writes out. */
const plain = (name: string): string =>
	name
		.replace(/ \(DE\)$/, '')
		.replace(/\ba\. ?d\. /, 'an der ')
		.replace(/\ba\. /, 'am ')
		.replace(/\bi\. d\. OPf\.?/i, 'in der Oberpfalz')
		.replace(/\bi\. /, 'im ')
		.toLowerCase()
		.normalize('NFD')
		.replaceAll('ł', 'l')
		.replace(/[^a-z,]/g, '');

/** Interreg projects, partners, budget and ERDF per NUTS 3 region of the four countries. */
export async function compileInterreg(folder: string): Promise<void> {
	writeSource(FUNDING.interreg);
	const names = await rawRows(
		`select distinct geo, name from ${csv(`${folder}/../indicators/eurostat_nuts_1990-2025.csv.gz`)} where length(geo) = 5`
	);
	const byName = new Map(
		names
			.filter((row) => regions.has(required(row, 'geo')))
			.map((row) => [`${required(row, 'geo').slice(0, 2)} ${plain(required(row, 'name'))}`, required(row, 'geo')])
	);
	const rows = await rawRows(
		`select * from ${csv(`${folder}/interreg_nuts3_2014_2020_keep.csv`)} where cntr_code in ('DE', 'DK', 'SE', 'PL')`
	);
	const amounts = rows.flatMap((row): Amount[] => {
		const key = `${required(row, 'cntr_code')} ${plain(required(row, 'nuts3_name'))}`;
		const region = byName.get(key);
		if (region === undefined)
			throw new Error(`No region is called "${required(row, 'nuts3_name')}" (${key}); match it by hand`);
		const count = (column: string): string => String(Number(required(row, column)));
		const common = {
			region,
			instrument: 'interreg',
			fund: 'ERDF',
			programme: '2014-2020',
			from: '2014',
			to: '2020',
			stage: 'approved',
			basis: 'located',
			projects: count('projects'),
			partners: count('partners')
		} as const;
		const incomplete = BORDER.test(region) ? { sign: 'U', note: 'erdf_incomplete' } : {};
		return [
			{ ...common, share: 'total', amount: millions(required(row, 'total_budgets_meur')) },
			{ ...common, share: 'eu', amount: millions(required(row, 'erdf_meur')), ...incomplete }
		];
	});
	writeAmounts(FUNDING.interreg.source, amounts);
}

const COUNTIES: Readonly<Record<string, string>> = {
	'Stockholms län': 'SE110',
	'Uppsala län': 'SE121',
	'Södermanlands län': 'SE122',
	'Östergötlands län': 'SE123',
	'Örebro län': 'SE124',
	'Västmanlands län': 'SE125',
	'Jönköpings län': 'SE211',
	'Kronobergs län': 'SE212',
	'Kalmar län': 'SE213',
	'Gotlands län': 'SE214',
	'Blekinge län': 'SE221',
	'Skåne län': 'SE224',
	'Hallands län': 'SE231',
	'Västra Götalands län': 'SE232',
	'Värmlands län': 'SE311',
	'Dalarnas län': 'SE312',
	'Gävleborgs län': 'SE313',
	'Västernorrlands län': 'SE321',
	'Jämtlands län': 'SE322',
	'Västerbottens län': 'SE331',
	'Norrbottens län': 'SE332'
};

/** Swedish Interreg partners 2021–2027, grouped to county and programme. */
export async function compileInterregSweden(folder: string): Promise<void> {
	writeSource(FUNDING.interregSweden);
	const rows =
		await rawRows(`select nuts3, program, count(distinct id) as projects, count(*) as partners, round(sum(partnerbudget::double)) as budget
		from ${csv(`${folder}/interreg_se_partner_2021_2027.csv`)} where nuts3 is not null group by all order by all`);
	const amounts = rows.map((row): Amount => {
		const region = COUNTIES[required(row, 'nuts3')];
		if (region === undefined) throw new Error(`Unknown county "${required(row, 'nuts3')}"; add it to COUNTIES`);
		return {
			region,
			instrument: 'interreg',
			fund: 'ERDF',
			programme: required(row, 'program'),
			from: '2021',
			to: '2027',
			stage: 'approved',
			share: 'total',
			basis: 'located',
			amount: required(row, 'budget'),
			projects: required(row, 'projects'),
			partners: required(row, 'partners')
		};
	});
	writeAmounts(FUNDING.interregSweden.source, amounts);
}
