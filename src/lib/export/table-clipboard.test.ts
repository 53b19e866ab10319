import { expect, it } from 'vitest';
import { tableForClipboard } from './table-clipboard';

const TABLE = {
	header: ['Code', 'Region', 'Jahr', 'Wert', 'Rang', 'Anmerkung', 'Quelle'],
	rows: [
		['DE803', 'Rostock', 2022, 1.5, 1, '', 'BBSR <INKAR>'],
		['DE80K', 'Landkreis Rostock', 2022, null, 2, '', 'BBSR <INKAR>']
	]
};

it('says once below the table what is the same in every row, and leaves empty columns out', () => {
	expect(tableForClipboard(TABLE, 'comma').html).toBe(
		'<table><thead><tr><th>Code</th><th>Region</th><th>Wert</th><th>Rang</th></tr></thead><tbody>' +
			'<tr><td>DE803</td><td>Rostock</td><td style="text-align:right">1,5</td><td style="text-align:right">1</td></tr>' +
			'<tr><td>DE80K</td><td>Landkreis Rostock</td><td></td><td style="text-align:right">2</td></tr>' +
			'</tbody></table><p>Jahr: 2022</p><p>Quelle: BBSR &lt;INKAR&gt;</p>'
	);
});

it('keeps all columns in the text, and all of a table of one row', () => {
	expect(tableForClipboard(TABLE, 'comma').text.split('\r\n')[1]).toBe('DE803\tRostock\t2022\t1,5\t1\t\tBBSR <INKAR>');
	const one = tableForClipboard({ ...TABLE, rows: TABLE.rows.slice(0, 1) }, 'point').html;
	expect(one.match(/<th>/g)).toHaveLength(7);
});

it('keeps figures that are the same by chance', () => {
	const rows = [
		['a', 2.5],
		['b', 2.5]
	];
	expect(tableForClipboard({ header: ['x', 'y'], rows }, 'point').html).toContain('<th>y</th>');
});

it('gives a spreadsheet no formula in the text', () => {
	expect(tableForClipboard({ header: ['x'], rows: [['=1+1']] }, 'point').text).toContain("'=1+1");
});
