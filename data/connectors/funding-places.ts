import { type FundingArea, LAENDER } from './funding-areas';
import { type Amount, writeAmounts } from './funding-records';
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
