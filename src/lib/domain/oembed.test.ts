import { describe, expect, it } from 'vitest';
import { EMBED_DRAWINGS } from './embed-drawings';
import { heightMessages } from './embed-height';
import { oembedAnswer } from './oembed';

const FRAME = {
	title: 'Karte & "mehr"',
	provider: 'Regiopolatlas Rostock',
	lang: 'de',
	embedPath: '/einbetten/indikatoren/karte',
	roomPath: '/indikatoren',
	picturePath: '/einbetten/bilder/indikatoren-karte.png'
};

describe('oEmbed', () => {
	it('is a frame to put in where the site knows its address', () => {
		const answer = oembedAnswer(EMBED_DRAWINGS['indikatoren-karte'], { ...FRAME, origin: 'https://atlas.example.org' });
		expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 700, height: 1110 });
		// WordPress throws styles and scripts away and keeps these.
		expect(answer['html']).toMatch(/^<iframe [^>]*width="700" height="1110"/);
		expect(answer['html']).toContain('src="https://atlas.example.org/einbetten/indikatoren/karte"');
		expect(answer['html']).toContain(
			'<img src="https://atlas.example.org/einbetten/bilder/indikatoren-karte.png" alt="Karte &amp; &quot;mehr&quot;"'
		);
		expect(answer['html']).toContain('title="Karte &amp; &quot;mehr&quot;"');
	});

	it('has no picture of a query, which has no answer before it is asked', () => {
		const answer = oembedAnswer(EMBED_DRAWINGS['daten-sql'], { ...FRAME, origin: 'https://atlas.example.org' });
		expect(answer['html']).toContain('<noscript><p><a href="https://atlas.example.org/indikatoren">');
	});

	it('is no more than a link where it does not', () => {
		const answer = oembedAnswer(EMBED_DRAWINGS['indikatoren-karte'], { ...FRAME, origin: null });
		expect(answer).toEqual({ version: '1.0', type: 'link', title: FRAME.title, provider_name: FRAME.provider });
	});
});

describe('heights', () => {
	it('tell their height rounded up, in both forms', () => {
		const { own, datawrapper } = heightMessages('/einbetten/pendeln', 411.2);
		expect(own).toEqual({ regiopolatlas: { height: 412 } });
		expect(datawrapper).toEqual({ 'datawrapper-height': { '/einbetten/pendeln': 412 } });
	});
});
