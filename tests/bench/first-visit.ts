import type { Browser } from 'playwright';
import { ask, visitor } from './browser';
import { figure, type Figure } from './figures';
import type { Latency } from './page-probe';

const KB = 1000;

/** A first visit over the slow line: what travels, when the picture stands, when it can be used, when the engine is there. */
export async function measureFirstVisit(browser: Browser, origin: string, otherIndicator: string): Promise<Figure[]> {
	const { context, page } = await visitor(browser);
	await page.goto(`${origin}/indikatoren`, { waitUntil: 'load' });
	const interactive = await ask<number>(page, "bench.marked('atlas:interactive-map')");
	const other = await ask<Latency>(page, `bench.go('/indikatoren?indikator=${otherIndicator}')`);
	const isEngineThere = await ask<boolean>(page, "performance.getEntriesByName('atlas:engine-ready').length > 0");
	const lcp = await ask<number>(page, 'bench.lcp');
	const cls = await ask<number>(page, 'bench.cls');
	const view = await ask<Record<string, number>>(page, `bench.transferred(${lcp})`);
	const usable = await ask<Record<string, number>>(page, `bench.transferred(${interactive})`);
	const engine = await ask<number>(page, "bench.marked('atlas:engine-ready')");
	await context.close();
	return [
		...Object.entries(view).map(([kind, bytes]) =>
			figure(`Transferred before the first view stands: ${kind}`, bytes / KB, 'kB')
		),
		figure(
			'Transferred before the first view stands: HTML, CSS, JavaScript',
			sum(view, ['HTML', 'CSS', 'JavaScript']) / KB,
			'kB',
			200
		),
		figure('Transferred until the map is interactive, all', sum(usable) / KB, 'kB'),
		figure('Largest contentful paint (coloured map, prerendered)', lcp, 'ms', 1000),
		figure('Cumulative layout shift until the engine starts', cls, '', 0.02),
		figure('Interactive map and slider usable', interactive, 'ms', 3000),
		figure(
			`Another indicator painted after the choice${isEngineThere ? '' : ', engine not there yet'}`,
			other.painted,
			'ms',
			1000
		),
		figure('Engine ready', engine, 'ms')
	];
}

function sum(bytes: Readonly<Record<string, number>>, kinds = Object.keys(bytes)): number {
	return kinds.reduce((total, kind) => total + (bytes[kind] ?? 0), 0);
}
