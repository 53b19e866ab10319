import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Browser } from 'playwright';
import { build } from 'vite';
import { createSiteServer } from '../../deploy/server/server';
import { ask, visitor } from './browser';
import { figure, type Figure } from './figures';

const FACTORS = [1, 10, 100];
/** Indicators at factor 1, each with 506 regions in 25 years. */
const INDICATORS = 12;

/**
 * Bytes that the engine reads for one slice while the observations grow: from the partition, as the application does, and
 * from the one large file that people download, as the console does. Generated data, counted by the server.
 */
export async function measureRangeGrowth(browser: Browser): Promise<Figure[]> {
	const root = mkdtempSync(join(tmpdir(), 'atlas-growth-'));
	try {
		await build({
			configFile: false,
			logLevel: 'error',
			root: 'tests/bench/engine-page',
			build: { outDir: root, target: 'es2022' }
		});
		await generate(root);
		return await readAll(browser, root);
	} finally {
		rmSync(root, { recursive: true });
	}
}

async function generate(root: string): Promise<void> {
	const connection = await (await DuckDBInstance.create()).connect();
	mkdirSync(join(root, 'data/observations'), { recursive: true });
	await connection.run(
		`COPY (SELECT 'R' || i AS region, 'nuts3' AS level FROM range(506) t(i)) TO '${root}/data/regions.parquet' (FORMAT parquet)`
	);
	for (const factor of FACTORS) {
		await connection.run(`COPY (
			SELECT 'R' || r AS region, printf('indicator_%05d', n) AS indicator, CAST(2000 + y AS INTEGER) AS year,
				round(1000 * (hash(n * 1000003 + r * 101 + y) / 18446744073709551615.0), 2) AS value, 'normal' AS status, 'source' AS source, NULL::VARCHAR AS note
			FROM range(${INDICATORS * factor}) a(n), range(25) b(y), range(506) c(r) ORDER BY n, y, r
		) TO '${root}/data/observations_${factor}.parquet' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 12650)`);
		await connection.run(`COPY (
			SELECT * EXCLUDE (indicator) FROM read_parquet('${root}/data/observations_${factor}.parquet') WHERE indicator = 'indicator_00007'
		) TO '${root}/data/observations/growth_${factor}.parquet' (FORMAT parquet, COMPRESSION zstd)`);
	}
	connection.closeSync();
}

async function readAll(browser: Browser, root: string): Promise<Figure[]> {
	const server = createSiteServer(root);
	let sent = 0;
	server.on('request', ({ method, url }, response) => {
		response.on('finish', () => {
			if (method === 'GET' && url?.endsWith('.parquet')) sent += Number(response.getHeader('content-length') ?? 0);
		});
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const names = FACTORS.flatMap((factor) => [
		`data/observations/growth_${factor}.parquet`,
		`data/observations_${factor}.parquet`
	]);
	const files = Object.fromEntries(
		['data/regions.parquet', ...names].map((name) => [
			name,
			{ url: `/${name}`, bytes: statSync(join(root, name)).size }
		])
	);
	const count = async (expression: string): Promise<number> => {
		const { context, page } = await visitor(browser);
		await page.goto(origin);
		sent = 0;
		await ask(
			page,
			`(async () => { const engine = new Engine(${JSON.stringify(files)}); await engine.start(); await ${expression}; })()`
		);
		await context.close();
		return sent / 1000;
	};
	const figures: Figure[] = [];
	const firsts: number[] = [];
	for (const factor of FACTORS) {
		const partition = await count(`engineSlice('growth_${factor}', 'nuts3', { engine, groups: [] })`);
		const name = `data/observations_${factor}.parquet`;
		const sql = `SELECT region, year, value FROM read_parquet('${name}') WHERE indicator = 'indicator_00007'`;
		const table = await count(`engine.query({ sql: ${JSON.stringify(sql)}, params: [] }, { files: ['${name}'] })`);
		firsts.push(partition);
		figures.push(
			figure(`Read for one slice from its partition, observations × ${factor}`, partition, 'kB', (firsts[0] ?? 0) * 1.2)
		);
		figures.push(
			figure(
				`Read for one indicator from the one large file (${Math.round((files[name]?.bytes ?? 0) / 1e6)} MB), × ${factor}`,
				table,
				'kB'
			)
		);
	}
	server.closeAllConnections();
	server.close();
	return figures;
}
