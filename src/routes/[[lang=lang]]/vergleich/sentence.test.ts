import { describe, expect, it } from 'vitest';
import type { ComparedRow, Comparison, PeerRank } from '$lib/domain/comparison';
import { DEFAULT_COMPARISON } from '$lib/domain/comparison-view';
import { testIndicator } from '$lib/domain/domain.fixture';
import { messages as t } from '$lib/i18n/de';
import { comparisonSentence } from './sentence';

const place = { code: 'DE803', name: 'Rostock', color: '#000000' };
const unit = { unit: 'eur', labelDe: 'Euro', labelEn: 'euros', suffixDe: '€', suffixEn: '€' };

function compared(ranks: readonly PeerRank[], since: number | null = null): Comparison {
	const rows = ranks.map((rank, i): ComparedRow => ({
		indicator: testIndicator({ indicator: `i${i}`, titleDe: `Zahl ${i}` }),
		unit,
		year: 2020,
		since: since === null ? null : { year: since, measure: 'percent' },
		layer: null,
		figures: [
			{
				code: 'DE803',
				observation: { value: 1, status: 'normal', source: null, note: null },
				source: null,
				change: null,
				shown: 0.5,
				z: null,
				rank
			}
		],
		spread: null,
		years: [],
		courses: [],
		source: null
	}));
	return {
		view: { ...DEFAULT_COMPARISON, display: since === null ? 'werte' : 'veraenderung', since: since ?? 2012 },
		places: [place],
		rows,
		peers: ranks.some(({ isPeer }) => isPeer) ? ['DE803'] : [],
		sources: []
	};
}

const sentence = (comparison: Comparison): string =>
	comparisonSentence(comparison, place, t, 'de').replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

describe('the sentence of a comparison', () => {
	it('ranks a peer among the peers', () => {
		const ranks = [
			{ rank: 2, count: 9, isPeer: true },
			{ rank: 8, count: 9, isPeer: true }
		];
		expect(sentence(compared(ranks))).toBe(
			'Rostock steht bei 1 von 2 Kennzahlen in der oberen Hälfte unter den Regiopolen. ' +
				'Am höchsten liegt „Zahl 0“ (Rang 2 / 9), am niedrigsten „Zahl 1“ (Rang 8 / 9).'
		);
	});

	it('says of an outsider where it would rank', () => {
		const ranks = [
			{ rank: 1, count: 9, isPeer: false },
			{ rank: 6, count: 9, isPeer: false }
		];
		expect(sentence(compared(ranks))).toBe(
			'Rostock gehört nicht zu den Regiopolen. Mit ihnen verglichen läge 1 von 2 Kennzahlen in der oberen Hälfte. ' +
				'Am höchsten läge „Zahl 0“ (Rang 1, verglichen mit 9), am niedrigsten „Zahl 1“ (Rang 6, verglichen mit 9).'
		);
	});

	it('begins with the first change', () => {
		expect(sentence(compared([{ rank: 2, count: 9, isPeer: true }], 2012))).toBe(
			'Zahl 0 2012–2020: +0,50 % je Jahr (Rang 2 / 9). ' +
				'Rostock steht bei der Veränderung je Jahr seit 2012 bei 1 von 1 Kennzahl in der oberen Hälfte unter den Regiopolen.'
		);
	});
});
