import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { createSiteServer } from '../../deploy/server/server';
import { launch } from './browser';
import { markdownTable, type Figure } from './figures';
import { measureCsv, measureMapFiles } from './files';
import { measureFirstVisit, measureReading } from './first-visit';
import { measureFlowFrames } from './flow-frames';
import { measureRangeGrowth } from './range-growth';
import { measureRelationFrames } from './relation-frames';
import { measureRooms } from './rooms';
import { slowProxy } from './slow-proxy';
import { measureWarmChanges } from './warm-changes';

// `npm run bench [-- --only first,warm,rooms,files,growth] [--site build]`: measures the built site and, in a whole run, writes docs/bench.md. No test: it fails nothing.

const LINE = { bitsPerSecond: 9_000_000, roundTrip: 60 };
const REPORT = 'docs/bench.md';
const ALL = 'first,warm,rooms,files,growth';
const { values } = parseArgs({
	options: { only: { type: 'string', default: ALL }, site: { type: 'string', default: 'build' } }
});
const wanted = new Set(values.only.split(','));
const catalogue = `${values.site}/data/catalogue.json`;

function readIndicators(): string[] {
	interface Listed {
		indicators: { indicator: string; coverage: { nuts3?: object } }[];
	}
	const { indicators } = JSON.parse(readFileSync(catalogue, 'utf8')) as Listed;
	return indicators.filter(({ coverage }) => coverage.nuts3).map(({ indicator }) => indicator);
}

async function measure(): Promise<[string, Figure[]][]> {
	const server = createSiteServer(values.site);
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	const proxy = await slowProxy(port, LINE);
	const browser = await launch();
	const indicators = readIndicators();
	const sections: [string, Figure[]][] = [];
	const add = (title: string, figures: Figure[]): void => {
		console.log(`\n## ${title}\n\n${markdownTable(figures)}`);
		sections.push([title, figures]);
	};
	try {
		if (wanted.has('first')) {
			add('First visit, 9 Mbit/s, 60 ms', await measureFirstVisit(browser, proxy.origin, 'unemployment_rate'));
			add('First visit to /pendeln, same line', await measureReading(browser, `${proxy.origin}/pendeln`));
		}
		if (wanted.has('warm')) {
			add('Everything loaded', await measureWarmChanges(browser, `http://127.0.0.1:${port}`, indicators.slice(0, 40)));
		}
		if (wanted.has('rooms')) {
			add('Commuting and funding', await measureRooms(browser, `http://127.0.0.1:${port}`));
			add('Two indicators', await measureRelationFrames(browser, `http://127.0.0.1:${port}`));
			add('Flow map, live', await measureFlowFrames(browser, `http://127.0.0.1:${port}`));
		}
		if (wanted.has('files')) {
			add('Long CSV', await measureCsv(browser, `http://127.0.0.1:${port}`));
			add('Map into files', await measureMapFiles(browser, `http://127.0.0.1:${port}`));
		}
		if (wanted.has('growth')) add('Growing data', await measureRangeGrowth(browser));
		return sections;
	} finally {
		await browser.close();
		await proxy.close();
		server.closeAllConnections();
		server.close();
	}
}

async function main(): Promise<void> {
	if (!existsSync(catalogue)) throw new Error(`${catalogue} is missing: run "npm run data" and "npm run build" first.`);
	const sections = await measure();
	const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}, headless Chromium with software rendering`;
	const report = [
		'# Measurements',
		`Written by \`npm run bench\` on ${machine}. Budgets: what the architecture asks for. Timings depend on the machine; bytes don't.`,
		...sections.map(([title, figures]) => `## ${title}\n\n${markdownTable(figures)}`)
	].join('\n\n');
	if (values.only === ALL) writeFileSync(REPORT, report + '\n');
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
