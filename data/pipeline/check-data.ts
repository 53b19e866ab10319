import type { Region, RegionGroup } from '../../src/lib/domain/region';
import { type CatalogueFiles, readCatalogue } from './catalogue';
import { readGroups } from './group-lists';
import { IndicatorWorkshop } from './indicators';
import { type FinishedIndicator, finishIndicator } from './observations';
import { Problems } from './problems';
import { readRegions } from './regions';
import type { SourceFile } from './source-schema';
import { readSources } from './sources';

/** Everything the checks have passed, before anything is written. */
export interface CheckedData {
	readonly units: readonly Region[];
	readonly groups: readonly RegionGroup[];
	readonly sources: readonly SourceFile[];
	readonly catalogue: CatalogueFiles;
	readonly indicators: readonly FinishedIndicator[];
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
