import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messages as de } from '../i18n/de';
import { messages as en } from '../i18n/en';
import { DRAWN_OUTLINES, ownOutlines } from './outlines';

describe('outlined groups', () => {
	it.each([
		['de', de, 1],
		['en', en, 2]
	] as const)('have the names of the data: %s', (_, t, column) => {
		const rows = readFileSync('data/regions/groups.csv', 'utf8').split('\n');
		const inData = DRAWN_OUTLINES.map((group) =>
			rows
				.find((row) => row.startsWith(`${group},`))
				?.split(',')
				.at(column)
		);
		expect(DRAWN_OUTLINES.map((group) => t.shell.legend.outlines[group])).toEqual(inData);
	});

	it('are keyed where they are drawn and not selected', () => {
		const outlines = { regiopolregion_rostock: 'M0 0', metropol_berlin: 'M1 1', metropol_hamburg: '', other: 'M2 2' };
		expect(ownOutlines(outlines, new Set(['metropol_berlin']))).toEqual(['regiopolregion_rostock']);
	});
});
