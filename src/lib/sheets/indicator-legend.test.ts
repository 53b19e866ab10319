import { expect, it } from 'vitest';
import { testResult } from '../domain/result.fixture';
import { messages as t } from '../i18n/de';
import { indicatorLegend } from './indicator-map-sheet';

const inYear = (year: number) =>
	testResult({
		cells: { DE803: [10, 30], DE80K: [20, [null, 'secret']], DE80J: [10, 20] },
		indicator: { unit: 'percent', kind: 'share' },
		view: { year, selected: [] }
	});
const [early, late] = [inYear(2020), inYear(2021)];

function countsOf(...results: Parameters<typeof indicatorLegend>[0]['results']) {
	const { classes, classCount, signs } = indicatorLegend({ results, t, lang: 'de' }, 300, '');
	return { classes: classes?.colors.map((_, i) => classCount(i)), signs: signs.map(({ count }) => count) };
}

it('a legend counts the regions of its year, of both years, or none of several', () => {
	expect(late.classes?.bounds, 'the classes are those of all years').toEqual(early.classes?.bounds);
	expect(countsOf(early)).toEqual({ classes: ['2', '1'], signs: [] });
	expect(countsOf(late)).toEqual({ classes: ['0', '2'], signs: ['1'] });
	expect(countsOf(early, late)).toEqual({ classes: ['2 | 0', '1 | 2'], signs: ['0 | 1'] });
	expect(countsOf(early, late, early)).toEqual({ classes: [null, null], signs: [null] });
});
