import { join } from 'node:path';
import type { Region, RegionGroup } from '../../src/lib/domain/region';
import { readCatalogue } from './catalogue';
import { catalogueOf, dataVersion, regionListOf } from './catalogue-json';
import { coverageOf } from './coverage';
import { dataPackageOf } from './data-package';
import { byCode } from './figures';
import { groupAsRegion, readGroups } from './group-lists';
import { IndicatorWorkshop } from './indicators';
import { type FinishedIndicator, finishIndicator, observationRows } from './observations';
import { OutputFolder, type WrittenFile } from './output-folder';
import { ParquetWriter } from './parquet';
import { Problems } from './problems';
import { readRegions } from './regions';
import { writeSlices } from './slices';
import type { SourceFile } from './source-schema';
import { readSources } from './sources';
import type { Table } from './table';
import { groupsTable, indicatorsTable, observationsTable, partitionTable, regionsTable, sourcesTable } from './tables';

/** Writes the geometry below a folder and says which files it wrote and which regions have a shape. */
export type GeoBuilder = (out: string) => Promise<{
	readonly files: readonly string[];
	readonly shapes: Readonly<Record<string, readonly string[]>>;
}>;

export interface BuildOptions {
	/** `data/`. */
	readonly dataDir: string;
	/** `static/`. */
	readonly outDir: string;
	readonly buildGeo: GeoBuilder;
}

/** Everything the checks have passed, before anything is written. */
export interface CheckedData {
	readonly units: readonly Region[];
	readonly groups: readonly RegionGroup[];
	readonly sources: readonly SourceFile[];
	readonly catalogue: ReturnType<typeof readCatalogue>;
	readonly indicators: readonly FinishedIndicator[];
}

/** What a build made. */
export interface BuildResult extends CheckedData {
	readonly files: readonly WrittenFile[];
	readonly stale: number;
	readonly dataVersion: string;
}

/** Reads and checks all of `data/` and works all indicators out. Throws DataCheckError with every problem found. */
export function checkData(dataDir: string): CheckedData {
	const problems = new Problems();
	const units = readRegions(dataDir, problems);
	const groups = readGroups(dataDir, units, problems);
	const sources = readSources(dataDir, new Set(units.map((unit) => unit.region)), problems);
	const catalogue = readCatalogue(dataDir, sources, problems);
	problems.throwIfAny();
	const byRegion = new Map(units.map((unit) => [unit.region, unit]));
	const workshop = new IndicatorWorkshop(catalogue.indicators, sources, byRegion, problems);
	const computed = catalogue.indicators.flatMap(({ indicator }) => workshop.get(indicator) ?? []);
	problems.throwIfAny();
	const indicators = computed.map((indicator) => finishIndicator(indicator, groups, byRegion, workshop));
	return { units, groups, sources: sources.sources, catalogue, indicators };
}

function checkShapes(units: readonly Region[], shapes: Readonly<Record<string, readonly string[]>>): void {
	const problems = new Problems();
	const drawn = new Set(Object.values(shapes).flat());
	for (const { region, level } of units) {
		if ((level === 'nuts3' || level === 'lau') && !drawn.has(region)) {
			problems.add('regions/regions.csv', null, 'region', `"${region}" joins to no shape in data/geo`);
		}
	}
	problems.throwIfAny();
}

function tablesOf({ units, groups, sources, indicators }: CheckedData): {
	regions: readonly Region[];
	tables: Table[];
} {
	const byRegion = new Map(units.map((unit) => [unit.region, unit]));
	const regions = [...units, ...groups.map((group) => groupAsRegion(group, byRegion))];
	regions.sort((a, b) => byCode(a.region, b.region));
	const sorted = [...indicators].sort((a, b) => byCode(a.definition.indicator, b.definition.indicator));
	const observations = observationsTable(sorted.flatMap(observationRows));
	// Flows and funding come as further builders in this list.
	const tables = [
		regionsTable(regions),
		groupsTable(groups),
		indicatorsTable(indicators),
		sourcesTable(sources),
		observations,
		...sorted.map((indicator) => partitionTable(observations, indicator))
	];
	return { regions, tables };
}

async function writeTables(
	tables: readonly Table[],
	out: OutputFolder
): Promise<{ table: Table; file: WrittenFile }[]> {
	const writer = await ParquetWriter.open();
	const written: { table: Table; file: WrittenFile }[] = [];
	try {
		for (const table of tables) {
			const path = `data/${table.name}.parquet`;
			await writer.write(table, join(out.root, path));
			written.push({ table, file: out.note(path) });
		}
	} finally {
		writer.close();
	}
	return written;
}

/**
 * Builds everything below `outDir`: Parquet, slices, geometry, catalogue. The same input gives the same bytes. Throws DataCheckError
 * before anything is written if the figures, the catalogue or the regions violate a rule.
 */
export async function buildData({ dataDir, outDir, buildGeo }: BuildOptions): Promise<BuildResult> {
	const checked = checkData(dataDir);
	const out = new OutputFolder(outDir);
	const geo = await buildGeo(outDir);
	checkShapes(checked.units, geo.shapes);
	for (const path of geo.files) out.note(path);
	const { regions, tables } = tablesOf(checked);
	const written = await writeTables(tables, out);
	out.write('data/regions.json', regionListOf(regions));
	const byRegion = new Map(regions.map((region) => [region.region, region]));
	const coverages = new Map(checked.indicators.map((it) => [it.definition.indicator, coverageOf(it, byRegion)]));
	const slices = await writeSlices(
		[...coverages].map(([indicator, coverage]) => ({ indicator, coverage })),
		out
	);
	const files = out.files;
	const parts = { ...checked, units: checked.catalogue.units, coverages, slices, files };
	out.write('data/catalogue.json', `${JSON.stringify(catalogueOf(parts))}\n`);
	out.write('data/datapackage.json', dataPackageOf(dataVersion(files), written, checked.sources));
	const stale = ['slices', 'data/observations', 'data'].reduce((sum, folder) => sum + out.deleteStale(folder), 0);
	return { ...checked, files: out.files, stale, dataVersion: dataVersion(files) };
}
