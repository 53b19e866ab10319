import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { testResult } from '../domain/result.fixture';
import { messages as de } from '../i18n/de';
import { messages as en } from '../i18n/en';
import { citationOf } from './citation-of';
import { csvParts, decimalOf, numberCell, tableCsv, textCell } from './csv';
import { csvBlob } from './csv-blob';
import { resultFileName, resultTable } from './result-table';

const result = testResult({
	cells: { DE803: [1.5, -0.123456789], DE80K: [2, [null, 'secret']], regiopolregion_rostock: [3.5, null] },
	notes: [['regiopolregion_rostock', 2021, 'missing:DE80K']],
	indicator: { titleDe: 'Saldo', titleEn: 'Balance', unit: 'percent', indicator: 'balance' },
	view: { year: 2021 }
});

function read(csv: string): Record<string, string>[] {
	const { data, errors } = Papa.parse<Record<string, string>>(csv.slice(1).trimEnd(), { header: true });
	expect(errors).toEqual([]);
	return data;
}

const resultCsv = (...args: Parameters<typeof resultTable>): string =>
	tableCsv(resultTable(...args), decimalOf(args[2]));

describe('a result as CSV', () => {
	it('writes German CSV with byte order mark, semicolons and decimal commas', () => {
		const csv = resultCsv(result, de, 'de');
		expect(csv.startsWith('\ufeffRegionscode;Region;Ebene;')).toBe(true);
		expect(read(csv)[0]).toMatchObject({
			Regionscode: 'DE803',
			Jahr: '2021',
			Wert: '-0,123456789',
			Rang: '1',
			'Wert im Basisjahr': '1,5',
			Basisjahr: '2020',
			Quelle: 'Eurostat, demo_r_pjanaggr3, 2026; CC BY 4.0'
		});
	});

	it('writes English CSV with commas and decimal points', () => {
		expect(read(resultCsv(result, en, 'en'))[0]).toMatchObject({
			'Region code': 'DE803',
			Value: '-0.123456789',
			Level: 'District (NUTS 3)'
		});
	});

	it('leaves missing values empty and says why', () => {
		const rows = read(resultCsv(result, de, 'de'));
		expect(rows.find(({ Regionscode }) => Regionscode === 'DE80K')).toMatchObject({
			Wert: '',
			Status: 'geheim',
			Rang: ''
		});
		expect(rows.find(({ Ebene }) => Ebene === 'Gruppe')?.['Anmerkung']).toContain('Landkreis Rostock');
	});

	it('can be read back whatever names hold', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary', minLength: 1 }),
				fc.constantFrom('de' as const, 'en' as const),
				(name, lang) => {
					const [first] = result.rows;
					const renamed = { ...result, rows: [{ ...first!, name }], groups: [] };
					const t = lang === 'de' ? de : en;
					const { data } = Papa.parse<string[]>(resultCsv(renamed, t, lang).slice(1), {
						delimiter: lang === 'de' ? ';' : ','
					});
					expect(data[1]?.[1]).toBe(textCell(name));
					expect(data[1]).toHaveLength(data[0]!.length);
				}
			)
		);
	});
});

describe('a long table piece by piece', () => {
	const cell = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.double({ noNaN: true, noDefaultInfinity: true }),
		fc.constant(null)
	);
	const tables = fc.integer({ min: 1, max: 4 }).chain((width) =>
		fc.record({
			header: fc.array(fc.string(), { minLength: width, maxLength: width }),
			rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 20 })
		})
	);

	it('is the same text however many rows are written at a time', () => {
		fc.assert(
			fc.property(tables, fc.integer({ min: 1, max: 21 }), (table, rowsAtATime) => {
				const about = [['Titel', 'x;y']] as const;
				const parts = [...csvParts(table, 'comma', about, rowsAtATime)];
				expect(parts.join('')).toBe([...csvParts(table, 'comma', about, 1000)].join(''));
				expect(parts).toHaveLength(1 + Math.ceil(table.rows.length / rowsAtATime));
			})
		);
	});

	it('is the same file, with a progress that ends where everything is written', async () => {
		const table = { header: ['n', 'name'], rows: Array.from({ length: 3500 }, (_, i) => [i / 2, `Ort ${i}`]) };
		const shares: number[] = [];
		const blob = await csvBlob(table, 'comma', [], { onProgress: (share) => shares.push(share) });
		expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer())).toBe(
			tableCsv(table, 'comma')
		);
		expect(shares).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
	});

	it('stops when the reader cancels', async () => {
		const table = { header: ['n'], rows: Array.from({ length: 50_000 }, (_, i) => [i]) };
		const task = new AbortController();
		const onProgress = (share: number): void => {
			if (share > 0.5) task.abort();
		};
		await expect(csvBlob(table, 'point', [], { signal: task.signal, onProgress })).rejects.toThrow(/abort/i);
	});
});

describe('textCell and numberCell', () => {
	it('disarms what a spreadsheet would run, in texts only', () => {
		fc.assert(
			fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (sign, rest) => {
				expect(textCell(sign + rest)).toBe(`'${sign}${rest}`);
			})
		);
		expect(textCell('Rostock')).toBe('Rostock');
	});

	it('keeps the sign and fifteen digits of a number, of a whole one all', () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
				const written = Number(numberCell(value, 'point'));
				expect(Math.sign(written)).toBe(Math.sign(value) || 0);
				expect(Math.abs(written - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-14);
				expect(numberCell(value, 'comma')).toBe(numberCell(value, 'point').replace('.', ','));
			})
		);
		fc.assert(
			fc.property(fc.maxSafeInteger(), (value) => {
				expect(numberCell(value, 'comma')).toBe(String(value));
			})
		);
	});

	it('leaves out what binary fractions add to a difference', () => {
		expect(numberCell(7.77 - 14.13, 'comma')).toBe('-6,36');
		expect(numberCell(0.1 + 0.2, 'point')).toBe('0.3');
		expect(numberCell(-0.123456789, 'comma')).toBe('-0,123456789');
		expect(numberCell(null, 'comma')).toBe('');
	});
});

it('names the file after its content', () => {
	expect(resultFileName(result, de)).toBe('regiopolatlas_balance_nuts3_metropolen_2021');
});

describe('citations', () => {
	const source = (id: string) => ({
		...result.sources[0]!,
		source: id,
		citationDe: `${id} de`,
		citationEn: `${id} en`
	});
	const sources = [source('ba'), source('estat')];

	it('name every source of a figure that a formula makes', () => {
		expect(citationOf('ba+estat', sources, 'de')).toBe('ba de | estat de');
		expect(citationOf('ba', sources, 'en')).toBe('ba en');
		expect(citationOf('else', sources, 'de')).toBeNull();
		expect(citationOf(null, sources, 'de')).toBeNull();
	});
});
