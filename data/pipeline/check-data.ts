import type { SeriesBreak } from '../../src/lib/domain/indicator';
import type { Region, RegionGroup } from '../../src/lib/domain/region';
import { readAreas } from './areas';
import { breakReasons, unexplainedBreaks } from './break-reasons';
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
	/** The breaks of every indicator, declared or inherited from what it is worked out from. */
	readonly breakReasons: ReadonlyMap<string, readonly SeriesBreak[]>;
}

/** A reader who meets a break must be told its reason. */
function checkBreaks(
	indicators: readonly FinishedIndicator[],
	reasons: CheckedData['breakReasons'],
	problems: Problems
): void {
	for (const indicator of indicators) {
		const { definition } = indicator;
		const found = unexplainedBreaks(indicator, reasons.get(definition.indicator) ?? []);
		const [first] = found;
		if (!first) continue;
		const place = `${first.year} in ${first.region}${found.length > 1 ? ` and ${found.length - 1} more` : ''}`;
		const reason = `break of ${place} has no reason; declare it in "breaks"`;
		problems.add(`catalogue/${definition.theme}.json`, null, definition.indicator, reason);
	}
}

/** Reads and checks all of `data/` and works all indicators out. Throws DataCheckError with every problem found. */
export function checkData(dataDir: string): CheckedData {
	const problems = new Problems();
	const units = readRegions(dataDir, problems);
	const groups = readGroups(dataDir, units, problems);
	const sources = readSources(dataDir, new Set(units.map((unit) => unit.region)), problems);
	const catalogue = readCatalogue(dataDir, sources, problems);
	problems.throwIfAny();
	const areas = readAreas(dataDir, sources.sources, problems);
	const byRegion = new Map(units.map((unit) => [unit.region, unit]));
	const workshop = new IndicatorWorkshop(catalogue.indicators, sources, byRegion, areas, problems);
	const computed = catalogue.indicators.flatMap(({ indicator }) => workshop.get(indicator) ?? []);
	problems.throwIfAny();
	const indicators = computed.map((indicator) => finishIndicator(indicator, groups, byRegion, workshop));
	const reasons = breakReasons(indicators);
	checkBreaks(indicators, reasons, problems);
	problems.throwIfAny();
	return { units, groups, sources: sources.sources, catalogue, indicators, breakReasons: reasons };
}
