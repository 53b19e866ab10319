import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCompact, formatNumber, formatSigned, withSuffix } from './format';

describe('formatNumber', () => {
	it.each([
		[205307, 0, 'de', '205\u202f307'],
		[1234, 0, 'de', '1234'],
		[12345.678, 1, 'de', '12\u202f345,7'],
		[12345.678, 1, 'en', '12\u202f345.7'],
		[-0.04, 1, 'de', '0,0'],
		[-5.25, 1, 'de', '\u22125,3'],
		[1.005, 2, 'de', '1,01'],
		[83577140, 0, 'de', '83\u202f577\u202f140'],
		[0, 2, 'en', '0.00']
	] as const)('%d with %d decimals in %s is %s', (value, decimals, lang, text) => {
		expect(formatNumber(value, decimals, lang)).toBe(text);
	});

	it('can be read back to the rounded number', () => {
		fc.assert(
			fc.property(
				fc.double({ min: -1e9, max: 1e9, noNaN: true }),
				fc.integer({ min: 0, max: 4 }),
				(value, decimals) => {
					const read = Number(
						formatNumber(value, decimals, 'de').replaceAll('\u202f', '').replace('\u2212', '-').replace(',', '.')
					);
					expect(Math.abs(read - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals * (1 + 1e-6) + 1e-9);
				}
			)
		);
	});
});

describe('formatSigned', () => {
	it('gives positive numbers a plus, zero none', () => {
		expect(formatSigned(2.5, 1, 'de')).toBe('+2,5');
		expect(formatSigned(0.01, 1, 'de')).toBe('0,0');
		expect(formatSigned(-3, 0, 'de')).toBe('\u22123');
	});
});

describe('formatCompact', () => {
	it('names millions and milliards by language', () => {
		expect(formatCompact(1_234_567, 0, 'de')).toBe('1,2\u00a0Mio.');
		expect(formatCompact(3_600_000_000, 0, 'en')).toBe('3.6\u00a0bn');
		expect(formatCompact(950, 1, 'de')).toBe('950,0');
	});
});

it('puts a no-break space before the unit', () => {
	expect(withSuffix('5,2', '%')).toBe('5,2\u00a0%');
	expect(withSuffix('5,2', '')).toBe('5,2');
});
