import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCell } from './cell';

const flags = {
	b: 'break',
	e: 'estimated',
	p: 'provisional',
	x: 'secret',
	R: 'estimated',
	r100: 'low_reliability'
} as const;

describe('parseCell', () => {
	it('reads back every number that is written', () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
				const cell = parseCell(String(value), flags);
				expect(cell).toEqual({ value: Number(String(value)), status: 'normal' });
			})
		);
	});

	it('reads an empty cell as none', () => {
		expect(parseCell('', flags)).toBeNull();
	});

	it('takes the gravest of several flags', () => {
		expect(parseCell('203909 bep', flags)).toEqual({ value: 203909, status: 'break' });
		expect(parseCell('203909 pe', flags)).toEqual({ value: 203909, status: 'estimated' });
	});

	it('knows flags of more than one sign, alone and beside others', () => {
		expect(parseCell('100 r100', flags)).toEqual({ value: 100, status: 'low_reliability' });
		expect(parseCell('100 p r100', flags)).toEqual({ value: 100, status: 'low_reliability' });
	});

	it('keeps the reason of a missing value', () => {
		expect(parseCell(': x', flags)).toEqual({ value: null, status: 'secret' });
		expect(parseCell(': p', flags)).toEqual({ value: null, status: 'missing' });
		expect(parseCell(':', flags)).toEqual({ value: null, status: 'missing' });
	});

	it.each(['1,5', '1 000', '0x10', 'NaN', 'Infinity', '–', ' 5', '5 ', '1.', '=1+1'])('refuses "%s"', (text) => {
		expect(parseCell(text, flags)).toHaveProperty('reason');
	});
});
