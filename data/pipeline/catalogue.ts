import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { THEMES, type Unit } from '../../src/lib/domain/indicator';
import { AREA, type IndicatorFile, IndicatorSchema, type InputRef, ThemeSchema, UnitsSchema } from './catalogue-schema';
import { byCode } from './figures';
import { readJson } from './json-file';
import type { Problems } from './problems';
import type { Sources } from './sources';

/** The catalogue as written, checked; indicators in the order of their themes, then of their files. */
export interface CatalogueFiles {
	readonly indicators: readonly IndicatorFile[];
	readonly units: readonly Unit[];
}

const UNITS = 'catalogue/units.json';

function themeFiles(dataDir: string): string[] {
	const names = readdirSync(join(dataDir, 'catalogue')).filter(
		(name) => name.endsWith('.json') && name !== 'units.json'
	);
	const order = (name: string): number => THEMES.findIndex((theme) => `${theme}.json` === name);
	return names.sort((a, b) => order(a) - order(b) || byCode(a, b));
}

function readTheme(dataDir: string, name: string, problems: Problems): IndicatorFile[] {
	const file = `catalogue/${name}`;
	const entries = readJson(join(dataDir, file), file, ThemeSchema, problems) ?? [];
	return entries.flatMap((entry, index) => {
		const result = v.safeParse(IndicatorSchema, entry);
		if (result.success) return [result.output];
		const named = v.safeParse(v.object({ indicator: v.string() }), entry);
		const label = named.success ? named.output.indicator : `entry ${index + 1}`;
		for (const issue of result.issues) {
			const path = v.getDotPath(issue);
			problems.add(file, null, path ? `${label}.${path}` : label, issue.message);
		}
		return [];
	});
}

function checkInput(ref: InputRef, ids: ReadonlySet<string>, sources: Sources): string | null {
	if (typeof ref === 'string') return ids.has(ref) ? null : `unknown indicator "${ref}"`;
	if (!sources.sources.some((source) => source.source === ref.source)) return `unknown source "${ref.source}"`;
	return sources.tables.has(`${ref.source}/${ref.table}`) ? null : `no table sources/${ref.source}/${ref.table}.csv`;
}

function checkReferences(
	indicator: IndicatorFile,
	ids: ReadonlySet<string>,
	units: ReadonlySet<string>,
	sources: Sources
): string[] {
	const { numerator, denominator, weight, from = [], inputs = [], unit } = indicator;
	const parts = [numerator, denominator, weight].filter((ref): ref is string => ref !== null && ref !== AREA);
	const refs: InputRef[] = [...from, ...inputs, ...parts];
	const reasons = refs.map((ref) => checkInput(ref, ids, sources)).filter((reason) => reason !== null);
	return units.has(unit) ? reasons : [...reasons, `unknown unit "${unit}"; add it to ${UNITS}`];
}

/** Reads `data/catalogue`. Schema violations, duplicate ids and unknown themes, units, sources, tables or indicators are problems. */
export function readCatalogue(dataDir: string, sources: Sources, problems: Problems): CatalogueFiles {
	const units = readJson(join(dataDir, UNITS), UNITS, UnitsSchema, problems) ?? [];
	const unitIds = new Set(units.map((unit) => unit.unit));
	const themes = themeFiles(dataDir).map((name) => ({ name, indicators: readTheme(dataDir, name, problems) }));
	const ids = new Set(themes.flatMap((theme) => theme.indicators.map((indicator) => indicator.indicator)));
	const seen = new Set<string>();
	for (const { name, indicators } of themes) {
		for (const indicator of indicators) {
			const place = [`catalogue/${name}`, null, indicator.indicator] as const;
			if (seen.has(indicator.indicator)) problems.add(...place, 'duplicate key: the indicator is defined twice');
			seen.add(indicator.indicator);
			for (const reason of checkReferences(indicator, ids, unitIds, sources)) problems.add(...place, reason);
		}
	}
	return { indicators: themes.flatMap((theme) => theme.indicators), units };
}
