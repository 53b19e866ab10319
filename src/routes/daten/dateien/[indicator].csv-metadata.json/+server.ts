import { json } from '@sveltejs/kit';
import { indicatorCsvw } from '$lib/export/indicator-metadata';
import { indicatorEntries, indicatorFacts } from '../indicator-facts.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = indicatorEntries;

/** CSV on the Web: what is in the file beside it. */
export const GET: RequestHandler = ({ params }) => json(indicatorCsvw(indicatorFacts(params.indicator)));
