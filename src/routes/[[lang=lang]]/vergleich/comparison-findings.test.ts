import { expect, it } from 'vitest';
import type { ComparedRow, Comparison } from '$lib/domain/comparison';
import { DEFAULT_COMPARISON } from '$lib/domain/comparison-view';
import { testIndicator } from '$lib/domain/domain.fixture';
import { messages as t } from '$lib/i18n/de';
import { paper } from '$lib/i18n/de/paper';
import { axesFinding, coursesFinding, heatFinding, membersFinding } from './comparison-findings';

const words = { t, lang: 'de', paper } as const;
const place = { code: 'DE803', name: 'Rostock', color: '#000000' };
const said = (text: string): string => text.replaceAll('\u00a0', ' ');

interface Given {
	readonly values: readonly (number | null)[];
	readonly breaks?: readonly number[];
	readonly z?: number | null;
}

function compared(given: readonly Given[]): Comparison {
	const rows = given.map(({ values, breaks = [], z = null }, i): ComparedRow => {
		const observations = values.map((value) => ({ value, status: 'normal', source: null, note: null }) as const);
		const shown = values.at(-1) ?? null;
		const observation = observations.at(-1) ?? { value: null, status: 'missing', source: null, note: null };
		return {
			indicator: testIndicator({ indicator: `i${i}`, titleDe: `Zahl ${i}`, decimals: 0 }),
			unit: { unit: 'eur', labelDe: 'Euro', labelEn: 'euros', suffixDe: '€', suffixEn: '€' },
			year: 2021,
			since: null,
			layer: null,
			figures: [{ code: 'DE803', observation, source: null, change: null, shown, z, rank: null }],
			spread: { min: 0, lowerQuartile: 1, median: 5, upperQuartile: 8, max: 10 } as ComparedRow['spread'],
			years: values.map((_, at) => 2020 + at),
			courses: [{ code: 'DE803', observations, values, breaks }],
			source: null
		};
	});
	return { view: DEFAULT_COMPARISON, places: [place], rows, peers: [], sources: [] };
}

it('courses across a break are neither higher nor lower', () => {
	const comparison = compared([
		{ values: [1, 9], breaks: [2021] },
		{ values: [4, 6] },
		{ values: [4, 3] },
		{ values: [4, 4] },
		{ values: [null, 4] }
	]);
	expect(said(coursesFinding(comparison, place, words))).toBe(
		'Rostock: Von 3 Verläufen ohne Bruch liegt das letzte Jahr bei 1 höher und bei 1 niedriger als das erste. „Zahl 1“: 4 € (2020), 6 € (2021).'
	);
	expect(coursesFinding(compared([{ values: [1] }]), place, words)).toBe('Rostock: kein Verlauf ohne Bruch.');
});

it('axes name where the place is nearest to both ends', () => {
	expect(said(axesFinding(compared([{ values: [9] }, { values: [2] }, { values: [null] }]), place, words))).toBe(
		'Rostock liegt zwischen dem niedrigsten und dem höchsten Wert am weitesten oben bei „Zahl 0“ (9 €, 2021; Achse 0 € bis 10 €), ' +
			'am weitesten unten bei „Zahl 1“ (2 €, 2021; Achse 0 € bis 10 €).'
	);
	expect(axesFinding(compared([{ values: [null] }]), place, words)).toBe('Rostock: keine vergleichbaren Werte.');
});

it('the heat table tells no distance that there is not', () => {
	expect(
		said(
			heatFinding(
				compared([
					{ values: [9], z: 1.5 },
					{ values: [7], z: 0.5 }
				]),
				place,
				words
			)
		)
	).toBe('Rostock: am weitesten über dem Mittel der Vergleichsgruppe bei „Zahl 0“ (9 €, 2021; Median 5 €).');
	expect(heatFinding(compared([{ values: [9] }]), place, words)).toBe('Rostock: keine vergleichbaren Werte.');
});

it('members beyond eight are counted', () => {
	expect(membersFinding('abcdefghij'.split(''), words)).toBe('Dazu gehören a, b, c, d, e, f, g und 3 weitere.');
	expect(membersFinding([], words)).toBe('Der Raum hat keine Mitglieder.');
});
