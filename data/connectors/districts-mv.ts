/**
 * Compiles data/sources/genesis_mv_population: districts of Mecklenburg-Vorpommern, Berlin and Hamburg before 2011.
 * Run by hand: `npx tsx data/connectors/districts-mv.ts <folder of the downloaded originals>`.
 */
import { csv, rawFolder, rawRows, required } from './raw-files';
import { writeSource, writeTable } from './source-folder';

const SOURCE = 'genesis_mv_population';
/** Eurostat counts 1 January 2011 on the census of 2011 already; this register does not. */
const LAST_DAY = '2009-12-31';

writeSource({
	source: SOURCE,
	publisher: 'Statistisches Bundesamt (Destatis)',
	table: '12411-0015',
	edition: '31.12.1995–31.12.2009',
	retrieved: '2026-11-01',
	licence: [
		'Datenlizenz Deutschland – Namensnennung – Version 2.0 (dl-de/by-2-0)',
		'Data licence Germany – attribution – version 2.0 (dl-de/by-2-0)'
	],
	licenceUrl: 'https://www.govdata.de/dl-de/by-2-0',
	url: 'https://www-genesis.destatis.de/genesis/online?operation=statistic&code=12411',
	cited: [
		'Statistisches Bundesamt (Destatis), Fortschreibung des Bevölkerungsstandes, GENESIS-Tabelle 12411-0015, 31.12.1995–31.12.2009',
		'Federal Statistical Office (Destatis), updating of the population, GENESIS table 12411-0015, 31.12.1995–31.12.2009'
	],
	notes: [
		'A stock of 31 December stands under the following year (1 January).',
		'Today’s districts are sums of whole predecessor districts (Landkreis Rostock = Bad Doberan + Güstrow, Vorpommern-Rügen = Stralsund + Nordvorpommern + Rügen, Nordwestmecklenburg = Wismar + Nordwestmecklenburg, Ludwigslust-Parchim = Ludwigslust + Parchim). Seenplatte and Vorpommern-Greifswald shared the district of Demmin and have no sum.'
	],
	flags: {}
});
const rows = await rawRows(
	`select nuts3, date, population from ${csv(`${rawFolder()}/indicators/mv_kreise_population_1995-2024.csv`)}
	 where date <= '${LAST_DAY}' and source = 'GENESIS 12411-0015'`
);
writeTable(
	SOURCE,
	'population_total',
	rows.map((row) => ({
		region: required(row, 'nuts3'),
		year: Number(required(row, 'date').slice(0, 4)) + 1,
		value: required(row, 'population'),
		flags: ''
	}))
);
