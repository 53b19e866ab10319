import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedSnippet, isWebAddress, MAX_SIDE, MIN_SIDE, readSide, type SnippetParts } from './embed-snippet';

const PARTS: SnippetParts = {
	address: 'https://atlas.example.org/einbetten/indikatoren/karte?indikator=population_total&jahr=2020',
	room: 'https://atlas.example.org/indikatoren?indikator=population_total&jahr=2020',
	title: 'Bevölkerung, 2020',
	width: null,
	height: 960,
	script: 'https://atlas.example.org/einbetten.js',
	description: 'Karte. Rostock liegt vorn.',
	image: null,
	still: null,
	lang: 'de'
};

/** What stands between the signs that the snippet itself writes. */
const TAGS =
	/^<iframe [^<>]*><\/iframe>\n<noscript>(?:<a href="[^"<>]*"><img [^<>]*><\/a>|<p><a href="[^"<>]*">[^<>]*<\/a>(?:<br>[^<>]*)?<\/p>)<\/noscript>(?:\n<script src="[^"<>]*" async><\/script>)?$/;
const ATTRIBUTES =
	/^<iframe src="[^"]*" title="[^"]*" lang="[^"]*" width="\d+" height="\d+" loading="lazy" allow="fullscreen" style="[^"]*"><\/iframe>$/;

const STILL =
	/^<!doctype html><html lang="de"><meta charset="utf-8"><title>[^<>]*<\/title><body style="[^"<>]*"><a href="[^"<>]*" style="[^"<>]*"><img [^<>]*><span style="[^"<>]*">[^<>]*<\/span><\/a><\/body><\/html>$/;

/** As the browser reads the value of an attribute. */
function unescaped(value: string): string {
	const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
	return value.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => signs[name] ?? '');
}

describe('the code for another website', () => {
	it('holds frame, link without scripts and script', () => {
		expect(embedSnippet(PARTS)).toBe(
			[
				'<iframe src="https://atlas.example.org/einbetten/indikatoren/karte?indikator=population_total&amp;jahr=2020" title="Bevölkerung, 2020" lang="de" width="700" height="960" loading="lazy" allow="fullscreen" style="width:100%;max-width:100%;height:960px;border:0"></iframe>',
				'<noscript><p><a href="https://atlas.example.org/indikatoren?indikator=population_total&amp;jahr=2020">Bevölkerung, 2020</a><br>Karte. Rostock liegt vorn.</p></noscript>',
				'<script src="https://atlas.example.org/einbetten.js" async></script>'
			].join('\n')
		);
	});

	it('shows a picture without scripts where there is one, and leaves the script out where nobody wants it', () => {
		const image = { address: 'https://atlas.example.org/bild.svg', size: { width: 605, height: 491 } };
		const code = embedSnippet({ ...PARTS, script: null, width: 600, description: 'Karte "A"', image });
		expect(code).toContain(
			'<img src="https://atlas.example.org/bild.svg" alt="Karte &quot;A&quot;" width="605" height="491" loading="lazy" style="max-width:100%;height:auto">'
		);
		expect(code).toContain('width:600px;');
		expect(code).not.toContain('<script');
	});

	it('takes a picture that stands in its own address, and no other such address', () => {
		const inline = (address: string): string => embedSnippet({ ...PARTS, image: { address, size: null } });
		expect(inline('data:image/webp;base64,UklGRg==')).toContain(
			'<img src="data:image/webp;base64,UklGRg==" alt="Karte.'
		);
		for (const address of [
			'data:image/svg+xml;base64,PHN2Zz4=',
			'data:text/html;base64,PHN2Zz4=',
			'data:image/webp;base64,"onerror=alert(1)',
			'data:image/webp,<svg>',
			' data:image/png;base64,AAAA'
		])
			expect(() => inline(address), address).toThrow(RangeError);
	});

	it('shows a picture in the frame itself, which leads to the view there by a plain link; what throws that away has the view', () => {
		const image = { address: 'data:image/webp;base64,UklGRg==', size: { width: 605, height: 491 } };
		const opens = `${PARTS.address}&interaktiv=sofort#SELECT%20'a'`;
		const code = embedSnippet({ ...PARTS, title: 'A "B"', image, still: { text: 'Ausführen <7 MB>', opens } });
		const page = unescaped(/ srcdoc="([^"]*)"/.exec(code)?.[1] ?? '');
		expect(page).toContain(
			'<a href="https://atlas.example.org/einbetten/indikatoren/karte?indikator=population_total&amp;jahr=2020&amp;interaktiv=sofort#SELECT%20&#39;a&#39;"'
		);
		expect(page).toContain('<img src="data:image/webp;base64,UklGRg==" alt="Karte. Rostock liegt vorn."');
		expect(page).toContain('>Ausführen &lt;7 MB&gt;</span>');
		expect(page).toContain('<title>A &quot;B&quot;</title>');
		expect(page).not.toContain('<script');
		expect(code).toContain('<iframe src="https://atlas.example.org/einbetten/');
		expect(code.match(/data:image/g), 'the picture is there once').toHaveLength(1);
		expect(code).toContain('<noscript><p><a href=');

		const only = embedSnippet({ ...PARTS, image, still: { text: 'Im Atlas', opens: null } });
		expect(unescaped(only)).toContain(
			'<a href="https://atlas.example.org/indikatoren?indikator=population_total&amp;jahr=2020" target="_blank"'
		);
		expect(embedSnippet({ ...PARTS, still: { text: 'x', opens } }), 'without a picture').not.toContain('srcdoc');
	});

	it('knows an address of the web when it is typed', () => {
		for (const typed of ['https://a.example/bild.png', ' HTTP://a.example/ ']) expect(isWebAddress(typed)).toBe(true);
		for (const typed of ['a.example/bild.png', 'javascript:alert(1)', 'https://', 'https:bild', ''])
			expect(isWebAddress(typed), typed).toBe(false);
	});

	it('refuses addresses that run something instead of leading somewhere', () => {
		for (const address of ['javascript:alert(1)', 'data:text/html,x', '/einbetten/pendeln', '', ' JaVaScRiPt:alert(1)'])
			for (const part of ['address', 'room', 'script'])
				expect(() => embedSnippet({ ...PARTS, [part]: address }), `${part} ${address}`).toThrow(RangeError);
	});

	it('keeps hostile titles and addresses inside their quotes', () => {
		const title = '"></iframe><script>alert(1)</script>\u0000\ud800';
		const code = embedSnippet({ ...PARTS, title, address: `https://a.example/?x="><script>&y='` });
		expect(code).toMatch(TAGS);
		expect(code).toContain('title="&quot;&gt;&lt;/iframe&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
	});

	it('is the same few tags for any text', () => {
		const text = fc.string({ unit: 'binary', maxLength: 200 });
		const query = text.map((value) => `https://a.example/x?${value}`);
		fc.assert(
			fc.property(text, text, query, fc.option(fc.double()), fc.double(), (title, alt, address, width, height) => {
				fc.pre(URL.canParse(address));
				const image = { address, size: { width: 605, height: 491 } };
				const code = embedSnippet({ ...PARTS, title, description: alt, address, room: address, width, height, image });
				expect(code).toMatch(TAGS);
				expect(code.split('\n')[0]).toMatch(ATTRIBUTES);
				expect(code.split('\n')).toHaveLength(3);
				const still = embedSnippet({ ...PARTS, title, description: alt, image, still: { text: alt, opens: address } });
				const [, page = '', rest = ''] = / srcdoc="([^"]*)"([^]*)$/.exec(still) ?? [];
				expect(unescaped(page)).toMatch(STILL);
				expect(rest).toMatch(/^ width="\d+" [^<>]*><\/iframe>\n<noscript>/);
			})
		);
	});
});

describe('a typed width or height', () => {
	it('is a whole number within reason', () => {
		expect(readSide(' 640 px')).toBe(640);
		expect(readSide('640.4')).toBeNull();
		expect(readSide('1e3')).toBeNull();
		for (const bad of ['', ' ', '0', '-5', '1e9', 'breit', '100%', 'NaN', String(MIN_SIDE - 1), String(MAX_SIDE + 1)])
			expect(readSide(bad), bad).toBeNull();
	});
});
