import * as v from 'valibot';
import type { Catalogue } from '../../src/lib/domain/catalogue';
import type { Coverage, Indicator, SeriesBreak, Source, Unit } from '../../src/lib/domain/indicator';
import { LEVELS, type Level, type Region, type RegionGroup } from '../../src/lib/domain/region';
import type { LevelCoverage } from './coverage';
import { factorOf } from './factor';
import type { FinishedIndicator } from './observations';
import { type WrittenFile, sha256, shortHash } from './output-folder';
import type { SliceAddresses } from './slices';
import { SourceSchema, type SourceFile } from './source-schema';

type Coverages = ReadonlyMap<string, Partial<Record<Level, LevelCoverage>>>;

function describe(
	indicator: FinishedIndicator,
	{ coverages, slices, breakReasons }: Pick<CatalogueParts, 'coverages' | 'slices' | 'breakReasons'>
): Indicator {
	const { definition: d, sources } = indicator;
	const coverage: Partial<Record<Level, Coverage>> = {};
	for (const level of LEVELS) {
		const found = coverages.get(d.indicator)?.[level];
		const slice = slices.get(`${d.indicator}.${level}`);
		if (found && slice) coverage[level] = { ...found, slice };
	}
	return {
		indicator: d.indicator,
		theme: d.theme,
		titleDe: d.titleDe,
		titleEn: d.titleEn,
		unit: d.unit,
		decimals: d.decimals,
		kind: d.kind,
		numerator: d.numerator,
		denominator: d.denominator,
		factor: factorOf(d),
		aggregate: d.aggregate,
		weight: d.weight,
		better: d.better,
		referenceDate: d.referenceDate,
		computed: d.formula !== undefined,
		definitionDe: d.definitionDe,
		definitionEn: d.definitionEn,
		sources,
		coverage,
		breaks: breakReasons.get(d.indicator) ?? d.breaks
	};
}

/** Without what only the build needs: notes and the signs of raw cells. */
const PublicSourceSchema = v.object(v.omit(SourceSchema, ['notes', 'flags']).entries);

function publicSource(file: SourceFile): Source {
	return v.parse(PublicSourceSchema, file);
}

/** What catalogue.json is made of. */
export interface CatalogueParts {
	readonly indicators: readonly FinishedIndicator[];
	readonly units: readonly Unit[];
	readonly groups: readonly RegionGroup[];
	readonly sources: readonly SourceFile[];
	readonly breakReasons: ReadonlyMap<string, readonly SeriesBreak[]>;
	readonly coverages: Coverages;
	readonly slices: SliceAddresses;
	readonly files: readonly WrittenFile[];
}

/** First 8 hex digits over the names and contents of all files. */
export function dataVersion(files: readonly WrittenFile[]): string {
	return shortHash(sha256(files.map((file) => `${file.path} ${file.sha256}\n`).join('')));
}

/** The content of `static/data/catalogue.json`. Slices have their hash in the name, all other files behind `?v=`. */
export function catalogueOf(parts: CatalogueParts): Catalogue {
	const files = parts.files.filter((file) => !file.path.startsWith('slices/'));
	return {
		dataVersion: dataVersion(parts.files),
		indicators: parts.indicators.map((indicator) => describe(indicator, parts)),
		units: parts.units,
		groups: parts.groups,
		sources: parts.sources.map(publicSource),
		files: Object.fromEntries(
			files.map(({ path, bytes, sha256: hash }) => [path, { url: `/${path}?v=${shortHash(hash)}`, bytes }])
		)
	};
}

/** The content of `static/data/regions.json`: units and groups, sorted by code. */
export function regionListOf(regions: readonly Region[]): string {
	return `${JSON.stringify(regions)}\n`;
}
