import type { DivergingRow } from '../domain/diverging-row';
import type { NativeBars, NativeGroups } from '../domain/exportable';
import type { PaperTexts } from '../i18n/paper-texts';
import { FLOW_INK } from '../map/flow-scene';
import type { DivergingPanel } from './diverging-sheet';

type Panel = Omit<DivergingPanel, 'most'>;

interface ChartWords {
	readonly unit: string;
	readonly notes: readonly string[];
	readonly paper: PaperTexts;
}

/** Panels of two amounts to both sides as one chart that slides can hold; amounts that are not told have no bar and are named. */
export function divergingChart(panels: readonly Panel[], { unit, notes, paper }: ChartWords): NativeGroups {
	const rows = panels.flatMap(({ caption, rows: own }) =>
		own.map((row) => ({ ...row, label: caption === '' ? row.label : `${caption}: ${row.label}` }))
	);
	const [first] = panels;
	const [left, right] = [first?.leftHeading ?? '', first?.rightHeading ?? ''];
	const untold = rows.flatMap((row) =>
		row.instead ? [] : [...untoldSide(row, 'left', left), ...untoldSide(row, 'right', right)]
	);
	return {
		kind: 'groups',
		shape: 'rows',
		isMirrored: true,
		unit,
		decimals: 0,
		labels: rows.map(({ label, instead }) => (instead ? `${label} (${instead})` : label)),
		series: [
			{
				name: left,
				color: FLOW_INK.flow,
				values: rows.map((row) => (shown(row, 'left') === null ? null : -(row.left ?? 0)))
			},
			{ name: right, color: FLOW_INK.homeward, values: rows.map((row) => shown(row, 'right')) }
		],
		notes: [...(untold.length > 0 ? [paper.slide.noBar(untold)] : []), paper.slide.leftNegative, ...said(notes)]
	};
}

/** Balances as bars to one side each, with their signs. */
export function balanceChart(
	rows: readonly DivergingRow[],
	name: string,
	{ unit, notes }: Omit<ChartWords, 'paper'>
): NativeBars {
	const values = rows.map(({ left, right }) => (right ?? 0) - (left ?? 0));
	return {
		kind: 'bar',
		name,
		unit,
		decimals: 0,
		isSigned: true,
		labels: rows.map(({ label }) => label),
		values,
		colors: values.map((value) => (value < 0 ? FLOW_INK.flow : FLOW_INK.homeward)),
		notes: said(notes)
	};
}

function shown(row: DivergingRow, side: 'left' | 'right'): number | null {
	return row.instead ? null : row[side];
}

function untoldSide(row: DivergingRow, side: 'left' | 'right', heading: string): string[] {
	const text = side === 'left' ? row.leftText : row.rightText;
	return row[side] === null && text !== '' ? [`${row.label}, ${heading}: ${text}`] : [];
}

function said(notes: readonly string[]): string[] {
	return notes.filter((note) => note !== '');
}
