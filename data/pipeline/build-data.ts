import { join } from 'node:path';
import type { Region } from '../../src/lib/domain/region';
import type { ScopeList } from '../../src/lib/domain/scope';
import { writeArchive } from './archive';
import { catalogueOf, dataVersion, regionListOf } from './catalogue-json';
import { type CheckedData, checkData } from './check-data';
import { coverageOf } from './coverage';
import { dataPackageOf } from './data-package';
import { readEditions } from './edition-pack';
import { OutputFolder, type WrittenFile } from './output-folder';
import { Problems } from './problems';
import { writeSlices } from './slices';
import { type WrittenTable, allRegions, publicTables, writeTables } from './write-tables';

/** Writes the geometry below a folder and says which files it wrote and which regions have a shape. */
export type GeoBuilder = (out: string) => Promise<{
	readonly files: readonly string[];
	readonly shapes: Readonly<Record<string, readonly string[]>>;
	/** Which regions a map scope holds; null where no scopes are drawn. */
	readonly scopes: ScopeList | null;
}>;

/** Writes the tables of a dataset that was found sound, and gives them for datapackage.json. */
type DatasetWriter = (out: OutputFolder) => Promise<readonly WrittenTable[]>;

/** A dataset beside the indicators (flows, funding): reads and checks it, and reports what is wrong to `problems`. */
export type Dataset = (dataDir: string, checked: CheckedData, problems: Problems) => Promise<DatasetWriter>;

export interface BuildOptions {
	/** `data/`. */
	readonly dataDir: string;
	/** `static/`. */
	readonly outDir: string;
	readonly buildGeo: GeoBuilder;
	readonly datasets?: readonly Dataset[];
}

/** What a build made. */
export interface BuildResult extends CheckedData {
	readonly files: readonly WrittenFile[];
	readonly stale: number;
	readonly dataVersion: string;
	/** Versions of the earlier editions that can be opened beside this one. */
	readonly archived: readonly string[];
}

async function checkDatasets(
	datasets: readonly Dataset[],
	dataDir: string,
	checked: CheckedData
): Promise<readonly DatasetWriter[]> {
	// One waits for its database while the other reads; what is wrong is told in the order of the datasets all the same.
	const read = await Promise.all(
		datasets.map(async (dataset) => {
			const problems = new Problems();
			return { write: await dataset(dataDir, checked, problems), problems };
		})
	);
	Problems.merge(read.map(({ problems }) => problems)).throwIfAny();
	return read.map(({ write }) => write);
}

async function writeDatasets(writers: readonly DatasetWriter[], out: OutputFolder): Promise<WrittenTable[]> {
	const written: WrittenTable[] = [];
	for (const write of writers) written.push(...(await write(out)));
	return written;
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

/**
 * Builds everything below `outDir`: Parquet, slices, geometry, catalogue. The same input gives the same bytes. Throws DataCheckError
 * before anything is written if the figures, the catalogue or the regions violate a rule.
 */
export async function buildData({ dataDir, outDir, buildGeo, datasets = [] }: BuildOptions): Promise<BuildResult> {
	const checked = checkData(dataDir);
	const writers = await checkDatasets(datasets, dataDir, checked);
	const editions = readEditions(join(dataDir, 'archive'));
	const out = new OutputFolder(outDir);
	const geo = await buildGeo(outDir);
	checkShapes(checked.units, geo.shapes);
	for (const path of geo.files) out.note(path);
	const regions = allRegions(checked);
	// Native DuckDB writes the datasets in its own threads while this one writes the tables and reads the slices.
	const datasetTables = writeDatasets(writers, out);
	const written = [...(await writeTables(publicTables(checked), out))];
	out.write('data/regions.json', regionListOf(regions));
	const byRegion = new Map(regions.map((region) => [region.region, region]));
	const coverages = new Map(
		checked.indicators.map((it) => [it.definition.indicator, coverageOf(it, byRegion, geo.scopes)])
	);
	const [slices, tables] = await Promise.all([
		writeSlices(
			[...coverages].map(([indicator, coverage]) => ({ indicator, coverage })),
			out
		),
		datasetTables
	]);
	written.push(...tables);
	const files = out.files;
	const parts = { ...checked, units: checked.catalogue.units, coverages, slices, files };
	out.write('data/catalogue.json', `${JSON.stringify(catalogueOf(parts))}\n`);
	const version = dataVersion(files);
	out.write('data/datapackage.json', dataPackageOf(version, written, checked.sources));
	const archived = writeArchive(editions, out, version).map((edition) => edition.version);
	const stale = ['slices', 'data/observations', 'data'].reduce((sum, folder) => sum + out.deleteStale(folder), 0);
	return { ...checked, files: out.files, stale, dataVersion: version, archived };
}
