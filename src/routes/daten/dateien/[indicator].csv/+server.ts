import { observationCsv } from '$lib/export/observation-csv';
import { indicatorEntries, indicatorFacts, indicatorSlices, placeNames } from '../indicator-facts.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = indicatorEntries;

/** Every observation of an indicator. */
export const GET: RequestHandler = ({ params }) => {
	const { indicator } = indicatorFacts(params.indicator);
	const csv = observationCsv(indicatorSlices(indicator.indicator), placeNames());
	return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
