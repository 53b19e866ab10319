/**
 * Compiles data/sources/inkar_2024: INKAR 2024 of the BBSR for districts, Mecklenburg-Vorpommern and Germany.
 * Run by hand: `npx tsx data/connectors/inkar.ts <folder of the downloaded originals>`.
 */
import { doubtOf, INKAR_CELLS } from './implausible-cells';
import { BBSR, INKAR_NOTES } from './inkar-source';
import { INKAR_TABLES, type InkarTable } from './inkar-tables';
import { knownRegions } from './known-regions';
import { csv, literal, rawFolder, rawRows, required, type RawRow } from './raw-files';
import { writeSource, writeTable, type Cell } from './source-folder';
import { isGapInSeries } from './series-gap';

const SOURCE = 'inkar_2024';
const CITY_STATES = ['02', '04', '11'];
const regions = knownRegions();
const folder = `${rawFolder()}/indicators`;

writeSource({
	...BBSR,
	source: SOURCE,
	notes: INKAR_NOTES,
	flags: { X: 'missing', U: 'low_reliability', Z: 'not_applicable' }
});
for (const [table, where] of Object.entries(INKAR_TABLES)) {
	const cells = (await figures(where)).filter((row) => row.value !== null).map((row) => cell(row, table, where));
	writeTable(SOURCE, table, withoutGaps(cells, table));
}

/** Rows `ags` (Kreis 5, Land 2 digits, Bund ""), `year`, `value`. */
function figures({ column, code }: InkarTable): Promise<RawRow[]> {
	if (column !== undefined) {
		const file = csv(`${folder}/de_kreise_inkar_30_indicators_1995-2022.csv.gz`);
		return rawRows(`select county_code as ags, year, ${column} as value from ${file} where ${column} is not null`);
	}
	return rawRows(
		`select case raumbezug when 'Bund' then '' when 'Kreise' then left(kennziffer, 5) else kennziffer end as ags,
		        zeitbezug as year, wert as value
		 from ${literal(`${folder}/inkar2024_extract.parquet`)}
		 where kuerzel = ${literal(code ?? '')}
		   and (raumbezug in ('Bund', 'Kreise') or (raumbezug = 'Bundesländer' and kennziffer = '13'))`
	);
}

function regionOf(ags: string): string {
	const region = ags === '' ? 'DE' : ags === '13' ? 'DE80' : regions.district(ags);
	if (region === undefined) throw new Error(`District ${ags} is in no row of regions.csv; check the crosswalk`);
	return region;
}

function cell(row: RawRow, table: string, { zeroIsReal }: InkarTable): Cell {
	const [ags, year, value] = [row.ags ?? '', Number(required(row, 'year')), required(row, 'value')];
	const place = { region: regionOf(ags), year };
	if (table === 'municipal_debt' && CITY_STATES.some((state) => ags.startsWith(state))) {
		return { ...place, value: null, flags: 'Z' };
	}
	const doubt = doubtOf(INKAR_CELLS, table, ags, year);
	const noFigure = Number(value) < 0 || (Number(value) === 0 && zeroIsReal !== true);
	if (doubt === 'remove' || noFigure) return { ...place, value: null, flags: 'X' };
	return { ...place, value, flags: doubt === 'doubtful' ? 'U' : '' };
}

/** Takes out figures that are far too low for one or two years although the years around are not. */
function withoutGaps(cells: readonly Cell[], table: string): Cell[] {
	if (table !== 'hospital_beds' && table !== 'longterm_unemployed_share') return [...cells];
	const series = new Map<string, Cell[]>();
	for (const one of cells) series.set(one.region, [...(series.get(one.region) ?? []), one]);
	let removed = 0;
	const kept = cells.map((one) => {
		if (!isGapInSeries(one, series.get(one.region) ?? [])) return one;
		removed += 1;
		return { ...one, value: null, flags: 'X' };
	});
	console.log(`${table}: ${removed} figures taken out that are under 35 % of the same district's years around`);
	return kept;
}
