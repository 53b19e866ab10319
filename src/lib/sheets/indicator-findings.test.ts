import { describe, expect, it } from 'vitest';
import { testResult } from '../domain/result.fixture';
import { messages as t } from '../i18n/de';
import { paper as words } from '../i18n/de/paper';
import { courseFinding, gridFinding, rankingFinding, slopeFinding, tableFinding } from './indicator-findings';
import type { IndicatorSheetParts } from './indicator-sheet';

type Given = Parameters<typeof testResult>[0];

function partsOf(given: Given): IndicatorSheetParts {
	const result = testResult({
		indicator: { titleDe: 'Anteil', unit: 'percent', kind: 'share', decimals: 0 },
		...given,
		view: { year: 2021, selected: [], ...given.view }
	});
	return { result, t, words, lang: 'de', known: {} } as unknown as IndicatorSheetParts;
}
const said = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the finding of a ranking', () => {
	it('names all of a tie, who follows, the last and the selected one', () => {
		const parts = partsOf({
			cells: { DE803: [1, 9], DE80K: [1, 9], DE80J: [1, 5], DE300: [1, [2, 'provisional']] },
			view: { selected: ['DE300'] }
		});
		expect(said(rankingFinding(parts))).toBe(
			'Am höchsten: Landkreis Rostock und Rostock (9 %), Mecklenburgische Seenplatte (5 %). ' +
				'Am niedrigsten: Berlin (2 %, vorläufig). Berlin: 2 %, vorläufig, Rang 4 von 4.'
		);
	});

	it('says of all alike that they are, and of none that there are none', () => {
		expect(said(rankingFinding(partsOf({ cells: { DE803: [1, 0], DE80K: [1, 0] } })))).toBe(
			'2 Regionen mit demselben Wert: 0 %.'
		);
		expect(rankingFinding(partsOf({ cells: { DE803: [1, null] } }))).toContain('Anteil');
	});
});

it('the finding of a table counts figures and those that are not final, and says where one is missing', () => {
	const parts = partsOf({
		cells: { DE803: [1, [3, 'estimated']], DE80K: [1, [null, 'secret']] },
		view: { selected: ['DE80K', 'DE803'] }
	});
	expect(said(tableFinding(parts))).toBe(
		`1 von 2 Regionen haben einen Wert, davon 1 geschätzt. Ausgewählt: Landkreis Rostock (${t.table.noValue}), Rostock (3 %, geschätzt).`
	);
});

describe('the finding of a course', () => {
	it('has first and last year, names a break and tells no change', () => {
		const parts = partsOf({ cells: { DE803: [5, [7, 'break']] }, view: { selected: ['DE803'] } });
		expect(said(courseFinding(parts))).toBe('Rostock: 5 % (2020), 7 % (2021), Bruch 2021.');
	});

	it('has one year where there is one', () => {
		const parts = partsOf({ cells: { DE803: [null, 7] }, view: { selected: ['DE803'] } });
		expect(said(courseFinding(parts))).toBe('Rostock: 7 % (2021).');
	});
});

describe('the finding of two years', () => {
	const general = 'Allgemein.';

	it('leaves out changes across a break, and says so', () => {
		const parts = partsOf({ cells: { DE803: [1, [9, 'break']], DE80K: [4, 5], DE80J: [4, 2] } });
		expect(said(slopeFinding(parts, general))).toBe(
			'Größter Anstieg: Landkreis Rostock (4 % → 5 %). Größter Rückgang: Mecklenburgische Seenplatte (4 % → 2 %). ' +
				'Nicht verglichen: 1 Region mit Bruch der Zeitreihe.'
		);
	});

	it('takes for no change what looks the same', () => {
		const parts = partsOf({ cells: { DE803: [4.1, 4.3], DE80K: [null, 5] } });
		expect(slopeFinding(parts, general)).toBe(general);
	});
});

it('the finding of small maps names the highest of the first and the last one', () => {
	const parts = partsOf({ cells: { DE803: [1, 3], DE80K: [2, 2] } });
	const first = partsOf({ cells: { DE803: [1, 3], DE80K: [2, 2] }, view: { year: 2020 } }).result;
	expect(said(gridFinding(parts, [first, parts.result]))).toBe(
		'2 Karten. Am höchsten: 2020 Landkreis Rostock (2 %), 2021 Rostock (3 %).'
	);
	expect(said(gridFinding(parts, [parts.result]))).toBe('Eine Karte. Am höchsten: 2021 Rostock (3 %).');
});
