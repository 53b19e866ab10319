import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OEMBED_PATH, oembedReply } from '../../../deploy/server/oembed';
import { embed } from '../../../src/lib/i18n/en/embed';
import { writeFixtureSite } from './fixture-site';
import { startOwn, type Running } from './servers';

const ORIGIN = 'https://atlas.example.org';
const asked = (url: string, more = ''): ReturnType<typeof oembedReply> =>
	oembedReply(`?url=${encodeURIComponent(url)}${more}`, ORIGIN);

function htmlOf(url: string, more = ''): string {
	const reply = asked(url, more);
	return reply.status === 200 ? String(reply.body['html']) : String(reply.status);
}

describe('oEmbed of a view', () => {
	it('is that view, in its language, with its room behind the link and never with another view’s picture', () => {
		const query = '?indikator=unemployment_rate&jahr=2015&farbschema=dunkel&stand=0a1b2c3d';
		const html = htmlOf(`${ORIGIN}/en/einbetten/indikatoren/karte${query}`);
		expect(html).toContain(`src="${ORIGIN}/en/einbetten/indikatoren/karte${query.replaceAll('&', '&amp;')}"`);
		expect(html).toContain(
			`<a href="${ORIGIN}/en/indikatoren?indikator=unemployment_rate&amp;jahr=2015&amp;stand=0a1b2c3d">${embed.names['indikatoren-karte']}</a>`
		);
		expect(html).toContain('lang="en"');
		expect(html).not.toContain('<img');
	});

	it('has the published picture of the default view, also with other colours', () => {
		for (const query of ['', '?farbschema=dunkel&interaktiv=nein'])
			expect(htmlOf(`${ORIGIN}/einbetten/pendeln${query}`)).toContain(
				`<img src="${ORIGIN}/einbetten/bilder/pendeln.png"`
			);
	});

	it('knows where a profile and a query of the console have their pages, and the pages without drawing', () => {
		expect(htmlOf(`${ORIGIN}/einbetten/profil?region=DE80K&bezug=DE803`)).toContain(
			`<a href="${ORIGIN}/profil/DE80K?bezug=DE803">`
		);
		expect(htmlOf(`${ORIGIN}/einbetten/profil?region=..%2Fx`)).toContain(`<a href="${ORIGIN}/profil">`);
		const query = htmlOf(`${ORIGIN}/einbetten/daten/sql?bild=bild#SELECT%201`);
		expect(query).toContain(`src="${ORIGIN}/einbetten/daten/sql?bild=bild#SELECT%201"`);
		expect(query).toContain(`<a href="${ORIGIN}/daten/sql#SELECT%201">`);
		expect(htmlOf(`${ORIGIN}/einbetten/pendeln/ansicht?region=DE80K`)).toContain(
			`src="${ORIGIN}/einbetten/pendeln?region=DE80K"`
		);
	});

	it('is no larger than the reader has room for', () => {
		const reply = asked(`${ORIGIN}/einbetten/pendeln`, '&maxwidth=400&maxheight=300&format=json');
		expect(reply).toMatchObject({ status: 200, body: { type: 'rich', width: 400, height: 300 } });
		expect(htmlOf(`${ORIGIN}/einbetten/pendeln`, '&maxwidth=400&maxheight=300')).toContain('width="400" height="300"');
		expect(asked(`${ORIGIN}/einbetten/pendeln`, '&maxwidth=-1&maxheight=x')).toMatchObject({ body: { width: 700 } });
	});

	it('is refused for what is no embed of this site, and in other formats', () => {
		for (const url of [
			'',
			'/einbetten/pendeln',
			`${ORIGIN}/pendeln`,
			`${ORIGIN}/einbetten/nirgends`,
			'https://elsewhere.example/einbetten/pendeln',
			'javascript:alert(1)'
		])
			expect(asked(url), url).toEqual({ status: 404 });
		expect(asked(`${ORIGIN}/einbetten/pendeln`, '&format=xml')).toEqual({ status: 501 });
	});

	it('keeps hostile addresses inside their quotes', () => {
		const html = htmlOf(`${ORIGIN}/einbetten/pendeln?a="><script>alert(1)</script>#"><script>`);
		expect(html).not.toContain('<script');
		expect(html).toMatch(/^<iframe [^<>]*><\/iframe>\n<noscript>/);
	});
});

describe('deploy/server', () => {
	const root = mkdtempSync(join(tmpdir(), 'atlas-oembed-'));
	let server: Running;
	beforeAll(async () => {
		writeFixtureSite(root, { 'einbetten/pendeln': 'page', 'einbetten/pendeln/ansicht': 'blank' });
		server = await startOwn(root);
	});
	afterAll(async () => {
		await server.stop();
		rmSync(root, { recursive: true });
	});

	it('leads from every view to the answer for that view', async () => {
		for (const query of ['', '?region=DE80K&farbschema=hell']) {
			const view = `${server.origin}/einbetten/pendeln${query}`;
			const page = await fetch(view);
			const [, way = ''] =
				/^<([^>]+)>; rel="alternate"; type="application\/json\+oembed"$/.exec(page.headers.get('link') ?? '') ?? [];
			const answer = await fetch(way);
			expect(answer.headers.get('content-type')).toBe('application/json');
			expect(answer.headers.get('access-control-allow-origin')).toBe('*');
			const { html } = (await answer.json()) as { html: string };
			expect(html).toContain(`src="${view.replaceAll('&', '&amp;')}"`);
		}
	});

	it('leads nowhere from what is no embed, and refuses what it can’t answer', async () => {
		for (const path of ['/indikatoren', '/einbetten/nirgends', '/einbetten/oembed/karte.json'])
			expect((await fetch(server.origin + path)).headers.get('link'), path).toBeNull();
		expect((await fetch(server.origin + OEMBED_PATH)).status).toBe(404);
		const head = await fetch(`${server.origin}${OEMBED_PATH}?url=${server.origin}/einbetten/pendeln`, {
			method: 'HEAD'
		});
		expect([head.status, await head.text()]).toEqual([200, '']);
	});
});
