import { json } from '@sveltejs/kit';
import { indicatorPackage } from '$lib/export/indicator-metadata';
import { indicatorEntries, indicatorFacts } from '../indicator-facts.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = indicatorEntries;

/** Frictionless: an indicator and its files. */
export const GET: RequestHandler = ({ params }) => json(indicatorPackage(indicatorFacts(params.indicator)));
