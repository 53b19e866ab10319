import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../../deploy/export/out-folder';
import { readViews } from '../../../deploy/export/views-file';
import { batch, batchFolder, reasonsOf } from './batch-support';

/** The command as a report's build runs it. It has to end by itself. */
function command(list: unknown, out: string, env: Readonly<Record<string, string>> = {}) {
	const file = join(batchFolder(), 'views.json');
	writeFileSync(file, JSON.stringify(list));
	return spawnSync(process.execPath, ['--import', 'tsx', 'deploy/export/run.ts', file, '--out', out], {
		encoding: 'utf8',
		env: { ...process.env, ...env },
		timeout: 60_000
	});
}

describe('the list of views', () => {
	it('an entry that can’t be used says which field it is, what is allowed and what is there', async () => {
		const view = '/vergleich';
		const entries: readonly [unknown, RegExp][] = [
			[{ view, paper: { widthMm: '80' } }, /^paper\.widthMm: must be a number, not "80"$/],
			[{ view, paper: { widthMm: 8 } }, /^paper\.widthMm: must be between 30 and 1200, not 8$/],
			[{ view, paper: 'a5' }, /^paper: must be \("column" \| .*\), not "a5"$/],
			[{ view, paper: 7 }, /^paper: must be an object with fields, not 7$/],
			[{ view, paper: { breite: 80 } }, /^paper\.breite: there is no such field$/],
			[{ view, paper: { qrCode: 'ja' } }, /^paper\.qrCode: must be true or false, not "ja"$/],
			[{ view, paper: { preset: 'a3', dpi: 1200 }, formats: ['png'] }, /^paper\.dpi: the PNG would have \d+ pixels/],
			[{ view, formats: ['doc'] }, /^formats\.0: must be \("svg" \| "pdf" \| "png" \| "csv"\), not "doc"$/],
			[{ view, formats: [] }, /^formats: needs at least one/],
			[{ view, name: '.' }, /^name: may have letters/],
			[{ view, name: '..' }, /^name: may have letters/],
			[{ view, name: 'a/b' }, /^name: may have letters/],
			[{ view, name: '' }, /^name: may have letters/],
			[{ view: '' }, /^view: must be the address/],
			[{}, /^view: must be there$/],
			[7, /^entry: must be an object with fields, not 7$/]
		];
		const reasons = await reasonsOf(entries.map(([entry]) => entry));
		for (const [i, [, expected]] of entries.entries()) expect(reasons[i]).toMatch(expected);
	});

	it('without views, or none at all, is refused as a whole', () => {
		for (const text of ['[]', '{"views":[]}']) expect(() => readViews(text)).toThrow('there is none in the list');
		expect(() => readViews('{"view":[]}')).toThrow('views: must be there; view: there is no such field');
		expect(() => readViews('nix')).toThrow('no JSON');
	});

	it('each format is written and counted once', async () => {
		const { written, out } = await batch([{ view: '/vergleich', name: 'a', formats: ['csv', 'csv', 'svg', 'csv'] }]);
		expect(written).toEqual(['a.csv', 'a.svg']);
		expect(readdirSync(out).sort()).toEqual(written);
	});
});

describe('the folder', () => {
	it('is made with those above it, and left empty', () => {
		const folder = join(batchFolder(), 'a', 'b');
		makeFolder(folder);
		makeFolder(folder);
		expect(readdirSync(folder)).toEqual([]);
	});

	it('that can’t be made or written to is named', () => {
		const file = join(batchFolder(), 'file');
		writeFileSync(file, '');
		for (const folder of [file, join(file, 'below')])
			expect(() => makeFolder(folder)).toThrow(`The folder ${folder} can't be used: `);
	});
});

describe('the command', () => {
	it.runIf(existsSync('/proc/self'))('ends with code 2 where the folder is refused', () => {
		const { status, stderr } = command(['/vergleich'], '/proc/nix/nix');
		expect(status).toBe(2);
		expect(stderr).toContain("The folder /proc/nix/nix can't be used: ");
	});

	it('ends with code 1 where a view fails, though the engine ran, and names it', () => {
		const out = batchFolder();
		const list = [
			{ view: '/indikatoren?indikator=unemployed.per.population_15_64.1000', formats: ['csv'], name: 'a' },
			'https://other.example/vergleich'
		];
		const { status, stderr, stdout } = command(list, out, { ATLAS_ORIGIN: 'https://atlas.example' });
		expect(status).toBe(1);
		expect(stderr).toContain('View 2 (https://other.example/vergleich): https://other.example is another site');
		expect(stdout).toContain(`1 files in ${out}; 1 views failed`);
	});

	it('ends with code 2 for an empty list', () => {
		const { status, stderr } = command([], batchFolder());
		expect(status).toBe(2);
		expect(stderr).toContain('there is none in the list');
	});
});
