import { describe, expect, it } from 'vitest';
import { testAmount } from '$lib/domain/funding.fixture';
import type { FundingAmount } from '$lib/domain/funding-amount';
import type { FinanceCourse, FundingSlice } from '$lib/domain/funding-slice';
import { messages as de } from '$lib/i18n/de';
import { paper as paperDe } from '$lib/i18n/de/paper';
import { messages as en } from '$lib/i18n/en';
import { paper as paperEn } from '$lib/i18n/en/paper';
import {
	financeFinding,
	interregFinding,
	paymentsFinding,
	planFinding,
	singlesFinding,
	themesFinding
} from './place-findings';

const words = { t: de, lang: 'de', paper: paperDe } as const;
const english = { t: en, lang: 'en', paper: paperEn } as const;
const said = (text: string): string => text.replaceAll('\u00a0', ' ');

function slice(
	change: Partial<Omit<FundingSlice, 'amounts'>>,
	amounts: readonly Partial<FundingAmount>[] = []
): FundingSlice {
	return {
		place: { region: 'DE80', level: 'nuts2', name: 'MV', country: 'DE' },
		area: 'DE80',
		amounts: amounts.map((one) => ({
			amount: testAmount(one),
			spread: null,
			rank: null,
			peers: null,
			shareOfLand: null,
			shareOfGermany: null
		})),
		finance: [],
		payments: [],
		themes: [],
		...change
	};
}

const payment = (fund: string, values: readonly number[], status: 'normal' | 'estimated' = 'normal') => ({
	fund,
	programme: '2007-2013',
	source: 's',
	status,
	note: null,
	years: values.map((_, i) => 2008 + i),
	values
});

describe('payments', () => {
	it('name the highest year and its largest fund', () => {
		const area = slice({ payments: [payment('ERDF', [1e6, 3e6]), payment('ESF', [1e6, 2e6], 'estimated')] });
		expect(said(paymentsFinding(area, words))).toBe(
			'Zwischen 2008 und 2009 hat die EU am meisten im Jahr 2009 gezahlt: 5,0 Mio. € (geschätzt) (EU-Anteil, jeweilige Preise), davon 3,0 Mio. € EFRE.'
		);
	});

	it('name all years of a tie, and say where there is nothing', () => {
		expect(said(paymentsFinding(slice({ payments: [payment('ERDF', [2e6, 2e6])] }), words))).toBe(
			'Zwischen 2008 und 2009 hat die EU am meisten im Jahr 2008 und 2009 gezahlt: 2,0 Mio. € (EU-Anteil, jeweilige Preise).'
		);
		for (const none of [slice({}), slice({ payments: [payment('ERDF', [0, 0])] })])
			expect(paymentsFinding(none, words)).toBe(de.funding.payments.none);
	});
});

describe('plan and payment', () => {
	const fund = { instrument: 'eu_structural_funds', fund: 'ERDF', share: 'eu' } as const;

	it('say how much of the plan is paid, and for which funds that is not known', () => {
		const area = slice({}, [
			{ ...fund, stage: 'planned', eur: 200e6 },
			{ ...fund, stage: 'paid', eur: 100e6, status: 'estimated' },
			{ ...fund, fund: 'ESF', stage: 'planned', eur: 50e6 }
		]);
		expect(said(planFinding(area, words))).toBe(
			'Gezahlt vom Plan der Periode 2014–2020 (EU-Anteil): EFRE 100,0 Mio. € (geschätzt) von 200,0 Mio. €, 50 %. ' +
				'Zu ESF enthält die Quelle keine Zahlungen oder keinen Plan dieser Periode.'
		);
	});

	it('say without a plan what is paid, and without both that it is not known', () => {
		const area = slice({}, [{ ...fund, stage: 'paid', eur: 100e6 }]);
		expect(said(planFinding(area, words))).toMatch(/^Ein Plan liegt nicht vor\..*EFRE \(EU-Anteil\): 100,0 Mio\. €\.$/);
		expect(planFinding(slice({}), words)).toBe('Zahlungen sind nicht bekannt.');
	});
});

it('themes name the two largest with their part of all', () => {
	const themes = [
		{ fund: 'ERDF', theme: '01', eur: 3e6 },
		{ fund: 'ESF', theme: '08', eur: 1e6 }
	];
	expect(said(themesFinding({ themes }, words))).toBe(
		'Von 4,0 Mio. € geplantem EU-Anteil entfällt am meisten auf „Forschung und Innovation“ (EFRE: 3,0 Mio. €, 75 %), danach auf „Beschäftigung“ (ESF: 1,0 Mio. €, 25 %).'
	);
	expect(said(themesFinding({ themes: themes.slice(0, 1) }, english))).toBe(
		'Of a planned EU share of 3.0 m €, most is for “Research and innovation” (ERDF: 3.0 m €, 100 %).'
	);
});

it('Interreg counts projects only where they may be counted', () => {
	const amounts = [{ projects: null, partners: 12, eur: 2e6, perHead: null }];
	expect(said(interregFinding(slice({}, amounts), 'X', words))).toBe('12 Partner. Budget der Partner: 2,0 Mio. €.');
	expect(interregFinding(slice({}), 'X', english)).toBe('X: no Interreg partners.');
});

describe('municipal finance', () => {
	const course = (instrument: string, values: (number | null)[], medians: (number | null)[]): FinanceCourse => ({
		instrument: `municipal_${instrument}`,
		years: values.map((_, i) => 2017 + i),
		values,
		medians,
		statuses: values.map(() => 'normal'),
		notes: values.map(() => null)
	});

	it('compares the last year with both figures, in relation to the median', () => {
		const finance = [
			course('debt', [100, 50, null], [100, 100, 100]),
			course('vat', [10, 30], [20, 20]),
			course('investment', [5], [5])
		];
		expect(said(financeFinding({ finance }, 'Rostock', words))).toBe(
			'Rostock liegt bei 1 von 3 Größen über dem Median aller Kreise. ' +
				`Im Verhältnis am weitesten darüber: ${de.funding.instruments.municipal_vat} (2018: 30 € je Kopf, Median 20 €). ` +
				`Im Verhältnis am weitesten darunter: ${de.funding.instruments.municipal_debt} (2018: 50 € je Kopf, Median 100 €).`
		);
	});

	it('tells no distance from a median of zero, and says where there is nothing', () => {
		expect(said(financeFinding({ finance: [course('debt', [5], [0])] }, 'X', words))).toBe(
			'X liegt bei 1 von 1 Größen über dem Median aller Kreise.'
		);
		expect(financeFinding({ finance: [course('debt', [null], [3])] }, 'X', words)).toBe(de.funding.finance.none);
	});
});

it('single figures: how many, and the largest; a tie names both', () => {
	const singles = [5e6, 5e6, null].map((eur, i) =>
		testAmount({ eur, period: { kind: 'year', from: 2010 + i, to: 2010 + i } })
	);
	expect(said(singlesFinding(singles, words))).toBe(
		'3 veröffentlichte Zahlen. Die höchsten, je 5,0 Mio. €: Interreg (2010, bewilligt) und Interreg (2011, bewilligt).'
	);
	expect(singlesFinding([testAmount({ eur: null })], words)).toBe('Eine veröffentlichte Zahl.');
});
