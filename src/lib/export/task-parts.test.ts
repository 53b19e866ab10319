import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fileOf, type FileTask } from './file-task';
import { TaskReceiver, taskParts } from './task-parts';

const rows = Array.from({ length: 4321 }, (_, i) => [`Ort ${i}`, i / 2]);
const table = { header: ['Ort', 'Wert'], rows };

function sent(task: FileTask): FileTask | null {
	const receiver = new TaskReceiver();
	let whole: FileTask | null = null;
	for (const part of taskParts(task)) {
		expect(whole, 'the task comes last').toBeNull();
		if ('rows' in part) expect(part.rows.length).toBeLessThanOrEqual(2000);
		whole = receiver.take(structuredClone(part));
	}
	return whole;
}

describe('tasks on their way to the worker', () => {
	it('arrive as they were, every table with its own rows', () => {
		const book: FileTask = {
			kind: 'xlsx',
			sheets: [
				{ name: 'Werte', ...table },
				{ name: 'leer', header: ['x'], rows: [] },
				{ name: 'Quellen', header: ['Quelle', 2020], rows: [['a', null], []] }
			]
		};
		expect(sent(book)).toEqual(book);
		const parquet: FileTask = { kind: 'parquet', table, about: [['Titel', 'Orte']] };
		expect(sent(parquet)).toEqual(parquet);
	});

	it('become files of their kind', async () => {
		const book = await fileOf({ kind: 'xlsx', sheets: [{ name: 'Werte', header: ['a'], rows: [[1.5]] }] });
		const files = unzipSync(new Uint8Array(await book.arrayBuffer()));
		expect(strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('<v>1.5</v>');
		const parquet = await fileOf({ kind: 'parquet', table, about: [] });
		expect(new TextDecoder().decode(new Uint8Array(await parquet.arrayBuffer()).slice(0, 4))).toBe('PAR1');
		expect(parquet.type).toBe('application/vnd.apache.parquet');
	});
});
