import { describe, expect, it } from 'vitest';
import { balancedColumns } from './balanced-columns';

const ROSTOCK = {
	sections: [
		{ section: 'population', rows: 6 },
		{ section: 'age', rows: 5 },
		{ section: 'economy', rows: 7 },
		{ section: 'labour', rows: 7 },
		{ section: 'housing', rows: 4 },
		{ section: 'tourism', rows: 4 },
		{ section: 'education', rows: 7 }
	],
	kreis: 0,
	commuting: true,
	funding: 12
} as const;

describe('columns', () => {
	it('hold every part once, in reading order, and end at about the same height', () => {
		expect(balancedColumns(ROSTOCK)).toEqual({
			parts: [
				['population', 'age', 'economy', 'tourism', 'commuting'],
				['labour', 'housing', 'education', 'funding']
			],
			size: 'full'
		});
	});

	it('take a place of which little is known', () => {
		const { parts, size } = balancedColumns({
			sections: [{ section: 'population', rows: 2 }],
			kreis: 0,
			commuting: false,
			funding: 0
		});
		expect(parts).toEqual([['population'], ['commuting', 'funding']]);
		expect(size).toBe('sparse');
	});

	it('set the Kreis beside a municipality, which has no matrix of commuters', () => {
		const { parts, size } = balancedColumns({
			sections: [{ section: 'population', rows: 2 }],
			kreis: 8,
			commuting: null,
			funding: 2
		});
		expect(parts).toEqual([['population', 'funding'], ['kreis']]);
		expect(size).toBe('single');
	});

	it('are printed smaller where they are longer than a sheet', () => {
		expect(balancedColumns({ ...ROSTOCK, funding: 17 }).size).toBe('dense');
		const sections = ROSTOCK.sections.filter(({ section }) => section !== 'education' && section !== 'labour');
		expect(balancedColumns({ ...ROSTOCK, commuting: false, funding: 0, sections }).size).toBe('open');
		expect(balancedColumns({ ...ROSTOCK, commuting: false, funding: 0, sections: sections.slice(0, 3) }).size).toBe(
			'single'
		);
	});
});
