import { expect, it } from 'vitest';
import { euroText, perHeadText, shareText, wordFor, yearsText } from './funding-text';

it('writes money as the house does', () => {
	expect(euroText(2_968_818_000, 'Mio.', 'de')).toBe('2968,8\u00a0Mio.\u00a0€');
	expect(euroText(99_999, 'm', 'en')).toBe('99\u202f999\u00a0€');
	expect(perHeadText(244.63, 'de')).toBe('245\u00a0€');
	expect(perHeadText(4.88, 'de')).toBe('4,9\u00a0€');
});

it('never writes zero for what is only small', () => {
	expect(perHeadText(0.01, 'de')).toBe('<\u00a00,1\u00a0€');
	expect(shareText(0.019, 'en')).toBe('<\u00a00.1\u00a0%');
	expect(shareText(0, 'de')).toBe('0\u00a0%');
});

it('writes periods, and words nobody knows as they are', () => {
	expect(yearsText({ kind: 'year', from: 2018, to: 2018 })).toBe('2018');
	expect(yearsText({ kind: 'span', from: 2013, to: 2016 })).toBe('2013–2016');
	expect(wordFor({ a: 'b' }, 'a')).toBe('b');
	expect(wordFor({ a: 'b' }, 'constructor')).toBe('constructor');
});
