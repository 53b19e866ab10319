import { type FundingArea, LAENDER } from './funding-areas';
import { type Amount, millions, writeAmounts } from './funding-records';
import { FUNDING } from './funding-sources';
import { knownRegions } from './known-regions';
import { townRegion, townsNamed } from './known-towns';
import { csv, literal, rawRows, required, type RawRow } from './raw-files';
import { writeSource } from './source-folder';

const regions = knownRegions();

/** The municipality of today with the name of a municipality of 2010, in the same present district. */
function sameMunicipality(row: RawRow): string | undefined {
	const districts = required(row, 'kreis_ags_heute');
	const found = townsNamed(required(row, 'gemeinde')).filter((region) => districts.includes(region.slice(3, 8)));
	return found.length === 1 ? found[0] : undefined;
}

/** EU money by municipality, located and spread apart; returns the municipalities that have no successor of the same name. */
export async function compileMunicipal(folder: string): Promise<FundingArea[]> {
	writeSource(FUNDING.municipal);
	const rows = await rawRows(`select * from ${csv(`${folder}/eurospent_gemeinden_mv_2007_2013.csv`)}`);
	const former: FundingArea[] = [];
	const taken = new Set<string>();
	const amounts = rows.flatMap((row): Amount[] => {
		const found = sameMunicipality(row);
		const today = found !== undefined && !taken.has(found) ? found : undefined;
		const region = today ?? `DE_${required(row, 'ags_alt')}`;
		taken.add(region);
		if (today === undefined) former.push(formerArea(region, row));
		const common = {
			region,
			instrument: 'eu_municipal',
			programme: '2007-2013',
			from: '2007',
			to: '2013',
			stage: 'approved',
			note: 'share_mixed'
		} as const;
		return [
			{ ...common, basis: 'located', amount: required(row, 'davon_verortet_eur') },
			{ ...common, basis: 'spread', amount: required(row, 'davon_nach_einwohnern_verteilt_eur'), sign: 'e' }
		];
	});
	writeAmounts(FUNDING.municipal.source, amounts);
	return former;
}

function formerArea(region: string, row: RawRow): FundingArea {
	const name = required(row, 'gemeinde').replace(/,.*$/, '');
	const parent = regions.district(required(row, 'kreis_ags_heute')) ?? 'DE80';
	return { region, level: 'lau_former', name, country: 'DE', parent };
}

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

/** Federal project funding by Land and starting year; returns the Länder that are NUTS 1 regions. */
export async function compileCatalogue(folder: string): Promise<FundingArea[]> {
	writeSource(FUNDING.catalogue);
	const rows = await rawRows(`select * from ${csv(`${folder}/foerderkatalog_land_startjahr.csv`)}`);
	const amounts = rows.map((row): Amount => {
		const [land, year] = [required(row, 'bundesland'), required(row, 'startjahr')];
		const region = LAENDER[land];
		if (region === undefined) throw new Error(`Unknown Land "${land}"`);
		return {
			region,
			instrument: 'federal_projects_catalogue',
			from: year,
			to: year,
			stage: 'approved',
			share: 'total',
			basis: 'located',
			amount: String(Number(required(row, 'foerdersumme_eur'))),
			projects: required(row, 'projekte'),
			...(year === '2026' ? { sign: 'p', note: 'year_incomplete' } : {})
		};
	});
	writeAmounts(FUNDING.catalogue.source, amounts);
	return Object.entries(LAENDER)
		.filter(([, region]) => region.length === 3)
		.map(([name, region]) => ({ region, level: 'nuts1', name, country: 'DE', parent: '' }));
}

/** Urban development money per measure. */
export async function compileUrban(folder: string): Promise<void> {
	writeSource(FUNDING.urban);
	const rows = await rawRows(
		`select * from ${csv(`${folder}/staedtebaufoerderung_mv_2013_2016_auszug.csv`)} where programmjahr <> ${literal('')}`
	);
	const amounts = rows.map((row): Amount => {
		const whole = required(row, 'programm').startsWith('Soziale Stadt');
		const year = required(row, 'programmjahr');
		return {
			region: townRegion(required(row, 'gemeinde')),
			instrument: whole ? 'urban_soziale_stadt' : 'urban_stadtumbau_ost',
			theme: required(row, 'massnahme'),
			from: year,
			to: year,
			stage: 'approved',
			share: 'total',
			basis: 'located',
			amount: required(row, 'bundes_und_landesfinanzhilfen_eur'),
			...(whole ? {} : { note: 'excerpt' }),
			address: required(row, 'quelle_url')
		};
	});
	writeAmounts(FUNDING.urban.source, amounts);
}
