import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedNumber, writtenNumber } from './typed-number';

describe('typed numbers', () => {
	it('are read in the language of the page', () => {
		expect(typedNumber('35,500', 'en')).toBe(35_500);
		expect(typedNumber('35.500', 'de')).toBe(35_500);
		expect(typedNumber('35,5', 'de')).toBe(35.5);
		expect(typedNumber('35.5', 'en')).toBe(35.5);
		expect(typedNumber('1.234.567,25', 'de')).toBe(1_234_567.25);
		expect(typedNumber('1,234,567.25', 'en')).toBe(1_234_567.25);
		expect(typedNumber(',5', 'de')).toBe(0.5);
		expect(typedNumber('35500', 'de')).toBe(35_500);
	});

	it('may have any space between thousands and any minus', () => {
		for (const space of [' ', '\u00a0', '\u2009', '\u202f']) expect(typedNumber(`35${space}500`, 'de')).toBe(35_500);
		for (const minus of ['-', '\u2212', '\u2013']) expect(typedNumber(`${minus}1,5`, 'de')).toBe(-1.5);
		expect(typedNumber(' +3 ', 'en')).toBe(3);
		expect(Object.is(typedNumber('-0', 'en'), 0)).toBe(true);
	});

	it('are refused where another language or none would write them so', () => {
		for (const text of [
			'35.5',
			'0.500',
			'1.23.456',
			'35,500,000',
			'3 5',
			'12 34',
			'1e3',
			'abc',
			'',
			'-',
			',',
			'5,',
			'1.000 000'
		])
			expect([text, typedNumber(text, 'de')]).toEqual([text, null]);
		for (const text of ['35,5', '0,500', '35.500.000', '5.', '1,000 000', 'NaN', 'Infinity'])
			expect([text, typedNumber(text, 'en')]).toEqual([text, null]);
	});

	it('are shown as the language writes them', () => {
		expect(writtenNumber(35_500.5, 'de')).toBe('35\u202f500,5');
		expect(writtenNumber(-0.25, 'en')).toBe('\u22120.25');
		expect(writtenNumber(1e-7, 'de')).toBe('0,0000001');
	});

	it('come back from what is shown as they were', () => {
		const size = fc.integer({ min: -999_999_999, max: 999_999_999 });
		fc.assert(
			fc.property(size, fc.integer({ min: -12, max: 3 }), fc.constantFrom('de', 'en'), (digits, power, lang) => {
				const value = Number(`${digits}e${power}`);
				expect(typedNumber(writtenNumber(value, lang), lang)).toBe(value);
			})
		);
	});
});
