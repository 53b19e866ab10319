import type { Browser } from 'playwright';
import { ask, visitor } from './browser';
import { spread, type Figure } from './figures';
import type { Latency } from './page-probe';

/** Districts near and far, with few and many partners. */
const DISTRICTS = ['DE80K', 'DE300', 'DE600', 'DE80L', 'DE212', 'DE111', 'DE80M', 'DE254', 'DEF03', 'DED21'];
const FUNDED = ['DE80K', 'DE80L', 'DE300', 'DE600', 'DE80J', 'DE80M', 'DE80N', 'DE80O', 'DEF03', 'DE803'];

const MONEY = ['grw_business', 'grw_infrastructure', 'federal_projects'].map(
	(instrument) => `${instrument}.approved.total.per_head_published.2012-2021.nuts3`
);

/** Changes of the region on /pendeln and /foerderung with everything loaded, first seen and seen before. */
export async function measureRooms(browser: Browser, origin: string): Promise<Figure[]> {
	const { context, page } = await visitor(browser);
	const visit = async (path: string, regions: readonly string[], param: string): Promise<number[]> => {
		const times: number[] = [];
		for (const region of regions) {
			times.push((await ask<Latency>(page, `bench.go('${path}?${param}=${region}')`)).whole);
			await page.waitForTimeout(200);
		}
		return times;
	};
	await page.goto(`${origin}/pendeln`, { waitUntil: 'load' });
	await page.waitForTimeout(3000);
	const commuting = await visit('/pendeln', DISTRICTS, 'region');
	const commutingAgain = await visit('/pendeln', DISTRICTS.toReversed().slice(1), 'region');
	await page.goto(`${origin}/foerderung`, { waitUntil: 'load' });
	await page.waitForTimeout(3000);
	const funding = await visit('/foerderung', FUNDED, 'region');
	const fundingAgain = await visit('/foerderung', FUNDED.toReversed().slice(1), 'region');
	const pictures = async (path: string, queries: readonly string[]): Promise<number[]> => {
		await page.goto(`${origin}${path}?${queries.at(-1) ?? ''}`, { waitUntil: 'load' });
		await page.waitForTimeout(3000);
		// Once round, so that all figures are here.
		for (const query of queries) await ask<Latency>(page, `bench.go('${path}?${query}')`);
		const times: number[] = [];
		for (const query of [...queries, ...queries, ...queries]) {
			times.push((await ask<Latency>(page, `bench.go('${path}?${query}')`)).whole);
			await page.waitForTimeout(150);
		}
		return times;
	};
	const maps = await pictures(
		'/foerderung',
		MONEY.map((layer) => `ansicht=karte&mittel=${layer}`)
	);
	const growth = await pictures(
		'/foerderung',
		MONEY.map((layer) => `ansicht=entwicklung&mittel=${layer}`)
	);
	const comparison = await pictures(
		'/vergleich',
		['DE803', 'DE80K', 'metropol_berlin', 'metropol_hamburg'].map((place) => `ort=${place}`)
	);
	const pairs = await pictures(
		'/indikatoren/zwei',
		[2015, 2016, 2017, 2018, 2019].map((year) => `ausschnitt=laender&jahr=${year}`)
	);
	await context.close();
	return [
		...spread('Another region to painted flow map and table, figures fetched first', commuting),
		...spread('Another region to painted flow map and table, seen before', commutingAgain, 150),
		...spread('Another region to painted funding, figures fetched first', funding),
		...spread('Another region to painted funding, seen before', fundingAgain, 150),
		...spread('Another kind of money to painted map and table, seen before', maps, 150),
		...spread('Another kind of money to painted scatter and table, seen before', growth, 150),
		...spread('Another place to painted comparison, seen before', comparison, 150),
		...spread('Another year of two indicators, 506 regions, to painted scatter, map and table', pairs)
	];
}
