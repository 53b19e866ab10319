import { describe, expect, it } from 'vitest';
import type { FlowCell, FlowChange } from '$lib/domain/commuting-cells';
import type { MovesResult } from '$lib/domain/commuting-moves';
import type { PairResult } from '$lib/domain/commuting-pair';
import { messages as t } from '$lib/i18n/de';
import { paper } from '$lib/i18n/de/paper';
import { agesFinding, movesTableFinding, pairChangeFinding, pairFinding, pairMovesFinding } from './pair-findings';

const words = { t, lang: 'de', paper } as const;
const said = (text: string): string => text.replaceAll('\u00a0', ' ');
const cell = (value: number | null): FlowCell => ({ value, status: value === null ? 'missing' : 'normal' });

function pairOf(incoming: readonly (number | null)[], changeIn: FlowChange): PairResult {
	return {
		region: 'DE803',
		name: 'Rostock',
		opposite: 'DE300',
		oppositeName: 'Berlin',
		km: 190,
		lines: [
			{
				trait: 'insgesamt',
				in: incoming.map(cell),
				out: [cell(1000), cell(1100)],
				balance: null,
				changeIn,
				changeOut: { kind: 'value', value: 10 }
			}
		],
		shareIn: 1.5,
		shareOut: null,
		moves: null,
		isInside: false
	};
}

describe('a pair', () => {
	it('tells numbers of both dates, and a change only where there is one', () => {
		const pair = pairOf([46, 60], { kind: 'withheld', reason: 'small' });
		expect(said(pairChangeFinding(pair, words))).toBe(
			'Arbeitsort Rostock: 46 (30.06.2019), 60 (30.06.2023). Arbeitsort Berlin: 1000 (30.06.2019), 1100 (30.06.2023, +10,0 %).'
		);
	});

	it('says which number is not named, and no share without both', () => {
		const pair = pairOf([null, null], { kind: 'withheld', reason: 'absent' });
		expect(pairChangeFinding(pair, words)).toContain(`Rostock: ${t.commuting.notNamed} (30.06.2019)`);
		expect(said(pairFinding(pair, '2023', words))).toBe(
			`30.06.2023: ${t.commuting.notNamed} Beschäftigte wohnten in Berlin und arbeiteten in Rostock, 1100 umgekehrt.`
		);
	});
});

describe('balances of moves by age', () => {
	it('name all of a tie', () => {
		expect(agesFinding([5, 5, 0, 0, 0, -3], words)).toBe(
			'Größter Gewinn nach Alter: 0 bis 17 Jahre und 18 bis 24 Jahre (+5). Größter Verlust nach Alter: 65 Jahre und älter (−3).'
		);
	});

	it('tell neither gain nor loss where all are zero', () => {
		expect(pairMovesFinding([0, 0, 0, 0, 0, 0], 'Rostock', words)).toBe(
			'Umzugssaldo 2018 bis 2021 für Rostock: 0 Personen. In jeder Altersgruppe ist der Saldo null.'
		);
	});
});

it('the table of moves counts gains, losses and what is even', () => {
	const partners = [3, 2, 0, -1].map((balance) => ({ code: 'x', name: 'x', balance, byAge: [], shown: balance }));
	const moves: MovesResult = { byAge: [], balance: 4, gains: [], losses: [], partners, complete: true };
	expect(movesTableFinding(moves, words)).toBe(
		'4 Kreise: Gewinn gegenüber 2, Verlust gegenüber 1, ausgeglichen mit 1; zusammen +4 Personen, alle Altersgruppen.'
	);
});
