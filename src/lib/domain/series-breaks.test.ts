import { expect, it } from 'vitest';
import { testIndicator } from './domain.fixture';
import { breakHead, breaksIn, mergedBreaks } from './series-breaks';

const german = { year: 2011, countries: ['DE'] as const, reasonDe: 'Zensus 2011: neu.', reasonEn: 'Census 2011: new.' };
const polish = { year: 2011, countries: ['PL'] as const, reasonDe: 'Umstellung.', reasonEn: 'Change.' };
const indicator = testIndicator({ breaks: [german, polish] });

it('finds the reasons of the countries that are broken', () => {
	expect(breaksIn(indicator, 2011, ['PL424'])).toEqual([polish]);
	expect(breaksIn(indicator, 2011, ['DE_13003000', 'DE803'])).toEqual([german]);
	expect(breaksIn(indicator, 2010, ['DE803'])).toEqual([]);
	expect(breaksIn(indicator, 2011, ['SE224'])).toEqual([]);
});

it('takes the break shortly before where the first value came late', () => {
	expect(breaksIn(indicator, 2012, ['DE_13073075'])).toEqual([german]);
	expect(breaksIn(indicator, 2014, ['DE_13073075'])).toEqual([]);
});

it('offers every reason of the year for a group', () => {
	expect(breaksIn(indicator, 2011, ['regiopolregion_rostock'])).toEqual([german, polish]);
});

it('shortens a reason to its key word', () => {
	expect(breakHead(german, 'de')).toBe('Zensus 2011');
	expect(breakHead(polish, 'en')).toBe('Change');
});

it('tells a break once for all the countries that have it', () => {
	const also = { ...polish, countries: ['DE', 'PL'] as const };
	expect(mergedBreaks([german, polish, also, { ...polish, year: 2012 }])).toEqual([
		german,
		{ ...polish, countries: ['PL', 'DE'] },
		{ ...polish, year: 2012 }
	]);
});
