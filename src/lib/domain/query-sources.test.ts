import { describe, expect, it } from 'vitest';
import type { Catalogue } from './catalogue';
import { testIndicator } from './domain.fixture';
import { querySources } from './query-sources';
import { TABLE_SOURCES } from './table-sources';

const ids = ['gdp', 'jobs', ...TABLE_SOURCES.flows, ...TABLE_SOURCES.funding];
const catalogue = {
	indicators: [
		testIndicator({ indicator: 'gdp_per_head', sources: ['gdp'] }),
		testIndicator({ indicator: 'employment', sources: ['jobs'] })
	],
	sources: ids.map((source) => ({ source }))
} as unknown as Catalogue;

const of = (query: string, columns: string[] = [], rows: Record<string, unknown>[] = [], isCut = false): string[] =>
	querySources({ query, columns, rows: rows as never, isCut }, catalogue).map(({ source }) => source);

describe('sources of a query', () => {
	it('are those of the indicators that it names, or of all', () => {
		expect(of("SELECT value FROM observations WHERE indicator = 'gdp_per_head'")).toEqual(['gdp']);
		expect(of('select avg(value) from Observations')).toEqual(['gdp', 'jobs']);
		expect(of('SELECT * FROM observations', ['indicator'], [{ indicator: 'employment' }])).toEqual(['jobs']);
		expect(of('SELECT * FROM observations', ['indicator'], [{ indicator: 'employment' }], true)).toEqual([
			'gdp',
			'jobs'
		]);
	});

	it('are those of its tables, not of what only a comment or a text says', () => {
		expect(of('SELECT * FROM regions r JOIN flows f ON f.origin = r.region')).toEqual([...TABLE_SOURCES.flows]);
		expect(of("SELECT 'from funding' FROM regions -- not from funding\n /* from flows */")).toEqual([]);
	});

	it('are those that its rows name, where they do', () => {
		const rows = [{ source: 'ba_pendler_2019' }, { source: 'gdp+jobs' }];
		expect(of('SELECT * FROM flows', ['source'], rows)).toEqual(['gdp', 'jobs', 'ba_pendler_2019']);
		expect(of('SELECT * FROM flows', ['source'], [{ source: 'made up' }])).toEqual([...TABLE_SOURCES.flows]);
	});
});
