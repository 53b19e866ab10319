import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_EMBED, EMBED_LIVE, EMBED_THEMES, parseEmbed, roomQuery, withEmbedOptions } from './embed-options';

const read = (query: string) => parseEmbed(new URLSearchParams(query));

describe('the options of an embed', () => {
	it('are the default without parameters, and leave no parameters then', () => {
		expect(read('?indikator=gdp_per_head')).toEqual({ options: DEFAULT_EMBED, problems: [] });
		expect(withEmbedOptions('?jahr=2020', DEFAULT_EMBED)).toBe('?jahr=2020');
		expect(withEmbedOptions('', DEFAULT_EMBED)).toBe('');
	});

	it('name what they could not use', () => {
		const { options, problems } = read('?interaktiv=ja&bedienung=1&farbschema=<b>&stand=../x');
		expect(options).toEqual(DEFAULT_EMBED);
		expect(problems.map(({ param }) => param)).toEqual(['interaktiv', 'bedienung', 'farbschema', 'stand']);
	});

	it('come back from any address that was written with them', () => {
		const options = fc.record({
			live: fc.constantFrom(...EMBED_LIVE),
			controls: fc.boolean(),
			theme: fc.constantFrom(...EMBED_THEMES),
			version: fc.option(fc.stringMatching(/^[0-9a-f]{8}$/)),
			part: fc.option(fc.stringMatching(/^[a-z-]{1,20}$/))
		});
		fc.assert(
			fc.property(options, fc.webQueryParameters(), (chosen, query) => {
				const written = withEmbedOptions(`?${query}`, chosen);
				expect(read(written)).toEqual({ options: chosen, problems: [] });
				expect(withEmbedOptions(written, chosen)).toBe(written);
			})
		);
	});

	it('give way in the room, but for the data version', () => {
		const query = '?auswahl=DE803,DE80K&bild=tabelle&interaktiv=nein&stand=1d6028ee&farbschema=dunkel&bedienung=aus';
		expect(roomQuery(query)).toBe('?auswahl=DE803,DE80K&stand=1d6028ee');
	});
});
