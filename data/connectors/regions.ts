/**
 * Compiles data/regions/regions.csv: every region of the data contract with its names, parent and area, and the sources of the areas.
 * Run by hand: `npx tsx data/connectors/regions.ts <folder of the downloaded originals>`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { AREA_SOURCES } from './area-sources';
import { csv, rawFolder, rawRows, required } from './raw-files';
import { cityNames, EXONYMS, LIKE_NAMED, regionName } from './region-names';
import { DATA, writeSource } from './source-folder';

interface RegionRow {
	readonly region: string;
	readonly level: 'nuts0' | 'nuts2' | 'nuts3' | 'lau';
	readonly name: string;
	readonly name_de: string;
	readonly name_en: string;
	readonly country: string;
	readonly parent: string;
	readonly ags: string;
	readonly area_km2: string;
	/** Source id, empty without an area. */
	readonly area_source: string;
}

const raw = rawFolder();
const rows = [...(await statisticalRegions()), ...(await germanMunicipalities()), ...(await danishMunicipalities())];
checkNames(rows);
mkdirSync(join(DATA, 'regions'), { recursive: true });
const text = Papa.unparse(
	rows.toSorted((a, b) => (a.region < b.region ? -1 : 1)),
	{ newline: '\n' }
);
writeFileSync(join(DATA, 'regions/regions.csv'), `${text}\n`);
for (const source of Object.values(AREA_SOURCES)) writeSource(source);
for (const level of ['nuts0', 'nuts2', 'nuts3', 'lau']) {
	console.log(`regions.csv: ${rows.filter((row) => row.level === level).length} of level ${level}`);
}

/** The 506 NUTS 3 regions (2021) that have a shape, the four countries and Mecklenburg-Vorpommern. */
async function statisticalRegions(): Promise<RegionRow[]> {
	const file = csv(`${raw}/indicators/eurostat_nuts_1990-2025.csv.gz`);
	const found = await rawRows(
		`select geo, max(name) as name, max_by(value, year) filter (indicator = 'area_km2' and year <= '2023') as area
		 from ${file} group by geo`
	);
	const wanted = new Set([...shapes('nuts3_free_de-dk-se-pl.topojson', 'nuts3'), 'DE', 'DK', 'SE', 'PL', 'DE80']);
	const districts = await districtKeys();
	const ours = found.filter((row) => wanted.has(required(row, 'geo')));
	const cities = cityNames(ours.map((row) => required(row, 'name')));
	return ours.map((row) => {
		const region = required(row, 'geo');
		const level = region.length === 2 ? 'nuts0' : region.length === 4 ? 'nuts2' : 'nuts3';
		const ags = region === 'DE80' ? '13' : (districts.get(region) ?? '');
		const parent =
			region.startsWith('DE80') && level === 'nuts3' ? 'DE80' : level === 'nuts0' ? '' : region.slice(0, 2);
		return named({
			region,
			level,
			name: regionName(region, required(row, 'name'), cities),
			country: region.slice(0, 2),
			parent,
			ags,
			...areaOf(required(row, 'area'), 'statistical')
		});
	});
}

/** AGS of five digits by NUTS 3 code. */
async function districtKeys(): Promise<Map<string, string>> {
	const found = await rawRows(`select nuts3_2021, ags from ${csv(`${raw}/regions/de_kreise_ags_nuts3.csv`)}`);
	return new Map(found.map((row) => [required(row, 'nuts3_2021'), required(row, 'ags')]));
}

/** The 726 municipalities of Mecklenburg-Vorpommern; those that share a name carry their district in brackets. */
async function germanMunicipalities(): Promise<RegionRow[]> {
	const found = await rawRows(`select ags, name, nuts3, area_km2 from ${csv(`${raw}/regions/mv_gemeinden_2022.csv`)}`);
	const districts = new Map((await statisticalRegions()).map((row) => [row.region, row.name]));
	const twice = repeated(found.map((row) => required(row, 'name')));
	return found.map((row) => {
		const [ags, name, parent] = [required(row, 'ags'), required(row, 'name'), required(row, 'nuts3')];
		return named({
			region: `DE_${ags}`,
			level: 'lau',
			name: LIKE_NAMED[ags] ?? (twice.has(name) ? `${name} (${districts.get(parent) ?? parent})` : name),
			country: 'DE',
			parent,
			ags,
			...areaOf(required(row, 'area_km2'), 'german')
		});
	});
}

/** The 98 Danish kommuner and Christiansø (411), which belongs to no kommune but is counted as one. */
async function danishMunicipalities(): Promise<RegionRow[]> {
	const parents: Record<string, string> = JSON.parse(readFileSync(`${raw}/geo/local_to_nuts3_2021.json`, 'utf8'));
	// The copy lost the codes of two kommuner.
	const found =
		await rawRows(`select coalesce(muni_code, case muni_name when 'Vesthimmerland' then '820' when 'Nordfyn' then '480' end) as code,
		km2 as area from ${csv(`${raw}/indicators/dk_muni_areas.csv`)} where code is not null`);
	const areas = new Map(found.map((row) => [required(row, 'code').padStart(4, '0'), row]));
	return shapeNames('dk_kommuner.topojson', 'kommuner').map(([code, name]) => {
		const parent = parents[`DK:${code}`];
		if (parent === undefined)
			throw new Error(`No NUTS 3 region for kommune ${code}; complete local_to_nuts3_2021.json`);
		return named({
			region: `DK_${code.slice(1)}`,
			level: 'lau',
			name,
			country: 'DK',
			parent,
			ags: '',
			...areaOf(areas.get(code)?.area ?? '', 'danish')
		});
	});
}

function areaOf(km2: string, of: keyof typeof AREA_SOURCES): Pick<RegionRow, 'area_km2' | 'area_source'> {
	return { area_km2: km2, area_source: km2 === '' ? '' : AREA_SOURCES[of].source };
}

function named(row: Omit<RegionRow, 'name_de' | 'name_en'>): RegionRow {
	const [german, english] = EXONYMS[row.region] ?? [row.name, row.name];
	const { region, level, name, ...rest } = row;
	return { region, level, name, name_de: german, name_en: english, ...rest };
}

function shapes(file: string, layer: string): string[] {
	return shapeNames(file, layer).map(([id]) => id);
}

function shapeNames(file: string, layer: string): [id: string, name: string][] {
	const topology: { objects: Record<string, { geometries: { id: string; properties: { NAME: string } }[] }> } =
		JSON.parse(readFileSync(`${raw}/geo/${file}`, 'utf8'));
	return (topology.objects[layer]?.geometries ?? []).map((shape) => [shape.id, shape.properties.NAME]);
}

function repeated(names: readonly string[]): Set<string> {
	return new Set(names.filter((name, i) => names.indexOf(name) !== i));
}

/** @throws Error when two regions of one level could not be told apart by name */
function checkNames(all: readonly RegionRow[]): void {
	for (const column of ['name', 'name_de', 'name_en'] as const) {
		const twice = repeated(all.map((row) => `${row.level} ${row.country} ${row[column]}`));
		if (twice.size > 0) throw new Error(`Names used twice in ${column}: ${[...twice].join(', ')}; see region-names.ts`);
	}
}
