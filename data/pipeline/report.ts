import type { Country, Region } from '../../src/lib/domain/region';
import type { BuildResult } from './build-data';
import type { FinishedIndicator } from './observations';

const COUNTRIES: readonly Country[] = ['DE', 'DK', 'SE', 'PL'];

interface Tally {
	values: number;
	missing: number;
}

/** Values and known gaps of single regions by country; group values apart. */
function tally({ all }: FinishedIndicator, regions: ReadonlyMap<string, Region>): Map<Country | 'group', Tally> {
	const tallies = new Map<Country | 'group', Tally>();
	for (const [code, series] of all) {
		const key = regions.get(code)?.country ?? 'group';
		const own = tallies.get(key) ?? { values: 0, missing: 0 };
		for (const { value } of series.values()) own[value === null ? 'missing' : 'values'] += 1;
		tallies.set(key, own);
	}
	return tallies;
}

function line(indicator: FinishedIndicator, regions: ReadonlyMap<string, Region>): string {
	const tallies = tally(indicator, regions);
	const cells = [...COUNTRIES, 'group' as const].map((key) => {
		const own = tallies.get(key);
		return (own ? `${own.values}${own.missing ? `/-${own.missing}` : ''}` : '.').padStart(13);
	});
	return `${indicator.definition.indicator.padEnd(36)}${cells.join('')}`;
}

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;

function sizes({ files }: BuildResult): string[] {
	const folders = new Map<string, { count: number; bytes: number; largest: number }>();
	for (const { path, bytes } of files) {
		const key =
			path.startsWith('data/') && path.split('/').length === 2 ? path : `${path.split('/').slice(0, -1).join('/')}/*`;
		const own = folders.get(key) ?? { count: 0, bytes: 0, largest: 0 };
		folders.set(key, { count: own.count + 1, bytes: own.bytes + bytes, largest: Math.max(own.largest, bytes) });
	}
	return [...folders].map(([key, { count, bytes, largest }]) => {
		const detail = count > 1 ? `  (${count} files, largest ${kilobytes(largest)})` : '';
		return `${key.padEnd(36)}${kilobytes(bytes).padStart(13)}${detail}`;
	});
}

/** The report printed after a build: values and gaps (`values/-missing`) per indicator and country, file sizes, time. */
export function buildReport(result: BuildResult, milliseconds: number): string {
	const regions = new Map(result.units.map((unit) => [unit.region, unit]));
	const header = ['indicator'.padEnd(36), ...[...COUNTRIES, 'groups'].map((name) => name.padStart(13))].join('');
	const rows = result.indicators.map((indicator) => line(indicator, regions));
	const rejected = result.indicators.reduce((sum, { figures, definition }) => {
		if (!definition.formula) return sum;
		return sum + [...figures.values()].flatMap((s) => [...s.values()]).filter((o) => o.value === null).length;
	}, 0);
	return [
		`${header}   (values/-missing)`,
		...rows,
		'',
		...sizes(result),
		'',
		`${result.indicators.length} indicators, ${result.units.length} regions, ${result.groups.length} groups, ${result.sources.length} sources`,
		`${rejected} values not computed: an input is missing, the denominator is zero or a break lies between`,
		`archived editions: ${result.archived.join(', ') || 'none'}`,
		`data version ${result.dataVersion}, ${result.stale} stale files deleted, ${(milliseconds / 1000).toFixed(1)} s`
	].join('\n');
}
