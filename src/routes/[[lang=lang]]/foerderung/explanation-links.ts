import type { Messages } from '$lib/i18n/messages';

type Topic = keyof Messages['funding']['explain']['items'];

/** Where to look further: pages of those who decide, and of those who publish the figures. */
export const EXPLANATIONS: readonly {
	readonly topic: Topic;
	readonly links: readonly (readonly [text: string, address: string])[];
}[] = [
	{ topic: 'urban', links: [['staedtebaufoerderung.info', 'https://www.staedtebaufoerderung.info/']] },
	{
		topic: 'grw',
		links: [
			['bundeswirtschaftsministerium.de', 'https://www.bundeswirtschaftsministerium.de/'],
			['lfi-mv.de', 'https://www.lfi-mv.de/']
		]
	},
	{ topic: 'projects', links: [['foerderportal.bund.de', 'https://foerderportal.bund.de/foekat/']] },
	{ topic: 'labour', links: [['statistik.arbeitsagentur.de', 'https://statistik.arbeitsagentur.de/']] },
	{
		topic: 'funds',
		links: [
			['europa-mv.de', 'https://www.europa-mv.de/foerderinstrumente/fonds_mv/'],
			['Kohesio', 'https://kohesio.ec.europa.eu/'],
			['cohesiondata.ec.europa.eu', 'https://cohesiondata.ec.europa.eu/'],
			['mapadotacji.gov.pl', 'https://mapadotacji.gov.pl/']
		]
	},
	{ topic: 'interreg', links: [['keep.eu', 'https://keep.eu/']] },
	{ topic: 'municipal', links: [['Eurospent', 'https://github.com/eurospent']] },
	{ topic: 'fag', links: [['regierung-mv.de', 'https://www.regierung-mv.de/']] }
];
