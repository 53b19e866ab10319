import type { Browser } from 'playwright';
import { ask, visitor } from './browser';
import { figure, percentile, type Figure } from './figures';
import type { Latency } from './page-probe';

const KB = 1000;

const VISITS = 5;

/** One first visit over the slow line, in ms and bytes. */
interface Visit {
	readonly lcp: number;
	/** Layout shift until the live map has taken over, and with the choice of another indicator. */
	readonly cls: number;
	readonly clsAfter: number;
	readonly interactive: number;
	readonly other: number;
	readonly engine: number;
	/** True if the engine was not there yet when the other indicator was painted. */
	readonly isEarly: boolean;
	/** Bytes by kind until the first view stands, and until the map is interactive. */
	readonly view: Readonly<Record<string, number>>;
	readonly usable: Readonly<Record<string, number>>;
}

/** First visits over the slow line: what travels, when the picture stands, when it can be used, when the engine is there. Medians. */
export async function measureFirstVisit(browser: Browser, origin: string, otherIndicator: string): Promise<Figure[]> {
	const visits: Visit[] = [];
	for (let i = 0; i < VISITS; i++) visits.push(await visit(browser, origin, otherIndicator));
	const median = (of: (visit: Visit) => number): number => percentile(visits.map(of), 0.5);
	const kinds = [...new Set(visits.flatMap(({ view }) => Object.keys(view)))];
	const isEarly = visits.every((one) => one.isEarly);
	return [
		...kinds.map((kind) =>
			figure(`Transferred before the first view stands: ${kind}`, median(({ view }) => sum(view, [kind])) / KB, 'kB')
		),
		figure(
			'Transferred before the first view stands: HTML, CSS, JavaScript',
			median(({ view }) => sum(view, ['HTML', 'CSS', 'JavaScript'])) / KB,
			'kB',
			200
		),
		figure('Transferred until the map is interactive, all', median(({ usable }) => sum(usable)) / KB, 'kB'),
		figure(
			'Largest contentful paint (coloured map, prerendered)',
			median(({ lcp }) => lcp),
			'ms',
			1000
		),
		figure(
			'Cumulative layout shift until the live map has taken over',
			median(({ cls }) => cls),
			'',
			0.02
		),
		figure(
			'… with the choice of another indicator (the script chooses, so that nothing is excused as an answer to input)',
			median(({ clsAfter }) => clsAfter),
			''
		),
		figure(
			'Interactive map and slider usable',
			median(({ interactive }) => interactive),
			'ms',
			3000
		),
		figure(
			`Another indicator painted after the choice${isEarly ? ', engine not there yet' : ''}`,
			median(({ other }) => other),
			'ms',
			1000
		),
		figure(
			'Engine ready',
			median(({ engine }) => engine),
			'ms'
		)
	];
}

/** First visits to a room over the slow line until it rests: what travels until it can be read, and when that is. Medians. */
export async function measureReading(browser: Browser, address: string): Promise<Figure[]> {
	const visits: { lcp: number; cls: number; bytes: number }[] = [];
	for (let i = 0; i < VISITS; i++) {
		const { context, page } = await visitor(browser);
		await page.goto(address, { waitUntil: 'networkidle' });
		const lcp = await ask<number>(page, 'bench.lcp');
		const bytes = sum(await ask<Record<string, number>>(page, `bench.transferred(${lcp})`), [
			'HTML',
			'CSS',
			'JavaScript'
		]);
		visits.push({ lcp, cls: await ask<number>(page, 'bench.cls'), bytes });
		await context.close();
	}
	const median = (of: (visit: (typeof visits)[number]) => number): number => percentile(visits.map(of), 0.5);
	return [
		figure('Transferred before it can be read: HTML, CSS, JavaScript', median(({ bytes }) => bytes) / KB, 'kB', 200),
		figure(
			'Largest contentful paint',
			median(({ lcp }) => lcp),
			'ms',
			1000
		),
		figure(
			'Cumulative layout shift',
			median(({ cls }) => cls),
			'',
			0.02
		)
	];
}

async function visit(browser: Browser, origin: string, otherIndicator: string): Promise<Visit> {
	const { context, page } = await visitor(browser);
	await page.goto(`${origin}/indikatoren`, { waitUntil: 'load' });
	const interactive = await ask<number>(page, "bench.marked('atlas:interactive-map')");
	const cls = await ask<number>(page, 'bench.cls');
	const other = await ask<Latency>(page, `bench.go('/indikatoren?indikator=${otherIndicator}')`);
	const isEarly = await ask<boolean>(page, "performance.getEntriesByName('atlas:engine-ready').length === 0");
	const lcp = await ask<number>(page, 'bench.lcp');
	const view = await ask<Record<string, number>>(page, `bench.transferred(${lcp})`);
	const usable = await ask<Record<string, number>>(page, `bench.transferred(${interactive})`);
	const engine = await ask<number>(page, "bench.marked('atlas:engine-ready')");
	const clsAfter = await ask<number>(page, 'bench.cls');
	await context.close();
	return { lcp, cls, clsAfter, interactive, other: other.painted, engine, isEarly, view, usable };
}

function sum(bytes: Readonly<Record<string, number>>, kinds = Object.keys(bytes)): number {
	return kinds.reduce((total, kind) => total + (bytes[kind] ?? 0), 0);
}
