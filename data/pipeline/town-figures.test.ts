import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DATA, knownRegions } from './flows.fixture';
import { Problems } from './problems';
import { readTownFigures } from './town-figures';

const root = mkdtempSync(join(tmpdir(), 'towns-'));
const SOURCES = ['zensus_pendler_2011', 'mid_2023_modal_split'];
for (const source of SOURCES) cpSync(join(DATA, 'sources', source), join(root, 'sources', source), { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

function problemWith(source: string, from: RegExp, to: string): string {
	const file = join(root, 'sources', source, 'records/towns.csv');
	const whole = readFileSync(file, 'utf8');
	writeFileSync(file, whole.replace(from, to));
	const problems = new Problems();
	readTownFigures(root, knownRegions(), problems);
	writeFileSync(file, whole);
	try {
		problems.throwIfAny();
		return '';
	} catch (error) {
		return String(error);
	}
}

describe('figures of towns', () => {
	it.each([
		['a share above 100', 'mid_2023_modal_split', /DE_13003000,33/, 'DE_13003000,133'],
		['shares that make no whole', 'mid_2023_modal_split', /DE_13003000,33/, 'DE_13003000,60'],
		['a fraction', 'mid_2023_modal_split', /DE_13003000,33/, 'DE_13003000,33.2'],
		['a town that is none', 'mid_2023_modal_split', /DE_13003000/, 'DE_99999999'],
		['a town that stands twice', 'zensus_pendler_2011', /(DE_13003000.*\n)/, '$1$1'],
		['no number', 'zensus_pendler_2011', /73010/, 'many']
	])('are refused: %s', (_, source, from, to) => {
		expect(problemWith(source, from, to)).toContain(`sources/${source}/records/towns.csv`);
	});

	it('are sound as they stand', () => {
		expect(problemWith('zensus_pendler_2011', /^/, '')).toBe('');
	});
});
