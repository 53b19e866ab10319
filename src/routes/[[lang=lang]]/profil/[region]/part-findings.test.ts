import { expect, it } from 'vitest';
import { messages as t } from '$lib/i18n/de';
import { paper } from '$lib/i18n/de/paper';
import { growthFinding, sectionFinding } from './part-findings';
import type { ProfileLine } from './profile-data.server';
import type { ProfileData } from './shown-profile';

const words = { t, lang: 'de', paper } as const;
const said = (text: string): string => text.replaceAll('\u00a0', ' ');

const line = (title: string, rank: number | null, change: Partial<ProfileLine> = {}): ProfileLine =>
	({
		title,
		year: 2021,
		observation: { value: 4, status: 'normal', source: 's', note: null },
		references: [5, null],
		rank: rank === null ? null : { rank, count: 10 },
		decimals: 0,
		measure: 'percent',
		unit: { suffixDe: '%', suffixEn: '%', labelDe: 'Prozent', labelEn: 'per cent' },
		...change
	}) as ProfileLine;
const references = [
	{ name: 'Deutschland', at: 0 },
	{ name: 'Netz', at: 1 }
];

it('a section names its highest and lowest rank, and what is not final', () => {
	const estimated = { value: 4, status: 'estimated', source: 's', note: null } as const;
	const rows = [line('A', 5), line('B', 1), line('C', 9, { observation: estimated }), line('D', null)];
	expect(said(sectionFinding(rows, references, 'Kreisen', words))).toBe(
		'Im Rang unter den Kreisen am höchsten: „B“ 4 % (2021), Rang 1 von 10; am niedrigsten: „C“ 4 % (2021, geschätzt), Rang 9 von 10.'
	);
	expect(said(sectionFinding([line('A', 5)], references, 'Kreisen', words))).toBe(
		'„A“ 4 % (2021), Rang 5 von 10 (unter den Kreisen).'
	);
});

it('a section without ranks sets its first figure beside the references that have one', () => {
	expect(said(sectionFinding([line('A', null), line('B', null)], references, 'Kreisen', words))).toBe(
		'„A“ 4 % (2021); Deutschland 5 %. Dazu eine weitere Größe.'
	);
	expect(sectionFinding([], references, 'Kreisen', words)).toBe('Hierzu liegen keine Zahlen vor.');
});

it('growth names breaks and tells no change', () => {
	const data = {
		population: { firstYear: 2020, values: [10, null, 12], breaks: [2022] },
		components: [
			{ year: 2020, births: 3, deaths: 4, natural: -1, migration: null },
			{ year: 2021, births: null, deaths: null, natural: null, migration: 2 }
		]
	} as unknown as ProfileData;
	expect(said(growthFinding(data, words))).toBe(
		'Bevölkerung am 1. Januar: 10 (2020), 12 (2022). Bruch der Zahlenreihe: 2022. 2020: 3 Geburten, 4 Sterbefälle. Wanderungssaldo 2021: +2.'
	);
	expect(growthFinding({ ...data, population: null }, words)).toBe('Eine Bevölkerungszahl liegt nicht vor.');
});
