import { expect, it } from 'vitest';
import { cellText } from './query-table';

it('numbers on paper have the decimal sign of the language and all their digits; texts stay as they are', () => {
	expect(cellText(5.625, 'de')).toBe('5,625');
	expect(cellText(5.625, 'en')).toBe('5.625');
	expect(cellText(13003000, 'de')).toBe('13003000');
	expect(cellText('v1.0', 'de')).toBe('v1.0');
	expect([cellText(null, 'de'), cellText(undefined, 'de'), cellText(false, 'de')]).toEqual(['', '', 'false']);
});
