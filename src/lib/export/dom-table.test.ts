import { expect, it } from 'vitest';
import { cellOf } from './dom-table';

it('makes numbers of what is nothing but a number in the language', () => {
	expect(cellOf('35\u202f850', 'de')).toBe(35850);
	expect(cellOf('−3,5 %', 'de')).toBe(-3.5);
	expect(cellOf('+12', 'de')).toBe(12);
	expect(cellOf('1,234.5', 'en')).toBe(1234.5);
});

it('leaves words, ranges and codes alone', () => {
	for (const text of ['', 'unter 10', '3 bis 4', 'DE803', '2019–2023', '1. Januar'])
		expect(cellOf(text, 'de')).toBe(text);
});

it('takes the dash that stands for no value as none, so that a column of numbers stays one', () => {
	expect(cellOf('–', 'de')).toBeNull();
	expect(cellOf('–', 'en')).toBeNull();
});
