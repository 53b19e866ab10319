import { expect, it } from 'vitest';
import type { Axis } from '../domain/commuting-axes';
import type { FlowCell } from '../domain/commuting-cells';
import { messages as de } from '../i18n/de';
import { axesChangeTable, matrixTable, type AxesFigures } from './commuting-lines-table';

const cell = (value: number): FlowCell => ({ value, status: 'normal' });
const axis: Axis = {
	target: 'metropol_berlin',
	out: cell(1770),
	in: cell(1140),
	balance: -630,
	course: { out: [cell(1645), cell(1770)], in: [cell(982), cell(1140)], unnamedOut: [3, 4], unnamedIn: [0, 2] },
	changeOut: { kind: 'value', value: 7.6 },
	changeIn: { kind: 'value', value: 16.1 },
	notRecorded: false,
	unnamedOut: 4,
	unnamedIn: 2,
	pairs: 19
};
const figures: AxesFigures = {
	view: { year: '2023', trait: 'insgesamt' },
	rows: [{ origin: 'DE803', name: 'Rostock', axes: [axis], countries: [] }],
	published: [],
	sources: [],
	nameOf: (code) => code,
	dateOf: (date) => date
};

function columns({ header, rows }: ReturnType<typeof matrixTable>): unknown[][] {
	const { csv } = de.commuting;
	const at = [csv.date, csv.persons, csv.change, csv.note].map((title) => header.indexOf(title));
	return rows.map((row) => at.map((column) => row[column]));
}

it('the change between two dates has the figures of both, each with the pairs that are not named in it', () => {
	expect(columns(axesChangeTable(figures, de, 'de'))).toEqual([
		['30.06.2019', 1645, null, '3 von 19 Kreispaaren nicht einzeln genannt'],
		['30.06.2023', 1770, 7.6, '4 von 19 Kreispaaren nicht einzeln genannt'],
		['30.06.2019', 982, null, ''],
		['30.06.2023', 1140, 16.1, '2 von 19 Kreispaaren nicht einzeln genannt']
	]);
});

it('the matrix has those of its own date', () => {
	const early = columns(matrixTable({ ...figures, view: { year: '2019', trait: 'insgesamt' } }, de, 'de'));
	expect(early.map(([, persons]) => persons)).toEqual([1645, 982]);
});
