import { dcatCatalogue } from '$lib/export/dcat';
import { buildAtlas } from '../../../static-files.server';
import { indicatorFacts } from '../indicator-facts.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** All indicators as DCAT-AP.de, for data portals. */
export const GET: RequestHandler = () => {
	const { indicators, catalogue } = buildAtlas();
	const content = dcatCatalogue([...indicators.keys()].map(indicatorFacts), catalogue.dataVersion);
	return new Response(JSON.stringify(content), { headers: { 'Content-Type': 'application/ld+json' } });
};
