import { mkdtempSync, rmSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXPECTATIONS } from './expectations';
import { writeFixtureSite } from './fixture-site';
import { hasCaddy, hasNginx, nginxHasBrotli, startCaddy, startNginx, startOwn, type Running } from './servers';

const folder = mkdtempSync(join(tmpdir(), 'atlas-deploy-'));
const root = join(folder, 'site');

const SERVERS = [
	{ name: 'deploy/server', present: true, brotli: true, start: () => startOwn(root) },
	{
		name: 'nginx.conf',
		present: hasNginx,
		brotli: nginxHasBrotli,
		start: () => startNginx(root, join(folder, 'nginx'))
	},
	{ name: 'Caddyfile', present: hasCaddy, brotli: true, start: () => startCaddy(root, join(folder, 'caddy')) }
];

beforeAll(() => writeFixtureSite(root));
afterAll(() => rmSync(folder, { recursive: true }));

for (const { name, present, brotli, start } of SERVERS) {
	describe.skipIf(!present)(`${name} serves the site`, () => {
		let server: Running;
		beforeAll(async () => {
			server = await start();
		});
		afterAll(() => server.stop());

		it.each(
			EXPECTATIONS.map((expected) => [`${expected.path} ${JSON.stringify(expected.request ?? {})}`, expected] as const)
		)('%s', async (_, { path, request = {}, status, headers, length }) => {
			const answer = await ask(server.origin + path, request);
			expect([status].flat()).toContain(answer.status);
			for (const [header, value] of Object.entries(headers)) {
				const actual = answer.headers[header]?.toString().toLowerCase();
				const wanted = value === 'br' && !brotli ? 'gzip' : value?.toLowerCase();
				if (wanted === undefined) expect(actual, header).toBeUndefined();
				else expect(actual, header).toContain(wanted);
			}
			if (length !== undefined) expect(answer.length).toBe(length);
		});

		it('answers HEAD with a range by 206 and the full length, which the engine asks for', async () => {
			const answer = await ask(`${server.origin}/data/a.parquet`, { range: 'bytes=0-' }, 'HEAD');
			expect(answer.status).toBe(206);
			expect(answer.headers['content-length']).toBe('1000');
		});

		it('answers an unchanged page by 304', async () => {
			const { headers } = await ask(`${server.origin}/indikatoren`, {});
			const answer = await ask(`${server.origin}/indikatoren`, { 'if-none-match': String(headers.etag) });
			expect(answer.status).toBe(304);
		});

		it('answers an address that is too long by a page to read, or takes it', async () => {
			const answer = await ask(`${server.origin}/indikatoren?jahr=${'2'.repeat(30_000)}`, {});
			if (name === 'Caddyfile') return expect(answer.status).toBe(200);
			expect(answer.status).toBe(414);
			expect(answer.headers['content-type']).toContain('text/html');
			expect(answer.headers['x-content-type-options']).toBe('nosniff');
			expect(answer.headers['cache-control']).toBe('no-cache');
			expect(answer.text).toContain('Adresse zu lang');
			expect(await ask(`${server.origin}/indikatoren`, {})).toMatchObject({ status: 200 });
		});

		it('sends a path with a slash at its end to the one without, query kept', async () => {
			const answer = await ask(`${server.origin}/indikatoren/?jahr=2020`, {});
			expect([301, 308]).toContain(answer.status);
			expect(answer.headers.location).toMatch(/\/indikatoren\?jahr=2020$/);
		});
	});
}

interface Answer {
	readonly status: number | undefined;
	readonly headers: IncomingMessage['headers'];
	readonly length: number;
	/** The body as text; only of use where it is not compressed. */
	readonly text: string;
}

/** Plain HTTP, because fetch decodes bodies, hides their encoding and tidies paths. */
function ask(url: string, headers: Readonly<Record<string, string>>, method = 'GET'): Promise<Answer> {
	const { origin, hostname, port } = new URL(url);
	const path = url.slice(origin.length);
	return new Promise((resolve, reject) => {
		const call = request({ hostname, port, path, method, headers, agent: false }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () => {
				const body = Buffer.concat(chunks);
				const { statusCode: status, headers } = response;
				resolve({ status, headers, length: body.length, text: body.toString('utf8') });
			});
		});
		call.on('error', reject);
		call.end();
	});
}
