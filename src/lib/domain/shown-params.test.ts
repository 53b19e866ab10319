import { expect, it } from 'vitest';
import { parseView } from './view-codec';
import { parseCommuting } from './commuting-codec';
import { testContext } from './domain.fixture';
import { commutingShown, comparisonShown, fundingShown, indicatorShown, relationShown } from './shown-params';
import { DEFAULT_FUNDING_VIEW } from './funding-view';
import { testResult } from './result.fixture';

it('an indicator and its year are shown by a link to them, though another year has become the default', () => {
	const { view } = testResult({ cells: { DE803: [1, 2, 3] }, view: { year: 2021, baseYear: 2020 } });
	const opened = parseView(new URLSearchParams(indicatorShown(view)), testContext());
	expect([opened.view.indicator, opened.view.year, opened.problems]).toEqual([view.indicator, 2021, []]);
	expect(parseView(new URLSearchParams(), testContext()).view.year).toBe(2024);
});

it('changes name the year they count from, values have none', () => {
	const { view } = testResult({ cells: { DE803: [1, 2] }, view: { year: 2021, baseYear: 2020 } });
	expect(indicatorShown({ ...view, mode: 'change' })).toMatchObject({ basis: '2020' });
	expect(indicatorShown({ ...view, mode: 'value' })).not.toHaveProperty('basis');
});

it('other rooms name places, figures and dates, as far as the picture has them', () => {
	const { view } = parseCommuting(new URLSearchParams({ jahr: '2019' }), () => true);
	expect(commutingShown(view)).toEqual({ region: 'DE803', jahr: '2019' });
	expect(commutingShown({ ...view, picture: 'achsen' })).toEqual({ jahr: '2019' });
	expect(commutingShown({ ...view, picture: 'umzuege' })).toEqual({ region: 'DE803' });
	expect(fundingShown(DEFAULT_FUNDING_VIEW)).toEqual({ region: 'DE803' });
	expect(fundingShown({ ...DEFAULT_FUNDING_VIEW, picture: 'karte' })).toEqual({ mittel: DEFAULT_FUNDING_VIEW.layer });
	expect(fundingShown({ ...DEFAULT_FUNDING_VIEW, picture: 'entwicklung' })).toMatchObject({
		fenster: '10',
		jahr: '2021'
	});
	expect(relationShown({ x: 'a', y: 'b', year: 2021 })).toEqual({ x: 'a', y: 'b', jahr: '2021' });
	const compared = { focus: 'DE803', display: 'veraenderung', since: 2012 } as const;
	expect(comparisonShown(compared)).toEqual({ ort: 'DE803', seit: '2012' });
	expect(comparisonShown({ ...compared, display: 'werte' })).toEqual({ ort: 'DE803' });
});
