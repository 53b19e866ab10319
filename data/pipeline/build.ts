/** `npm run data [-- <output folder>]`: builds `static/` from `data/`. Exit code 1 and a list of problems if a check fails. */
import { join, resolve } from 'node:path';
import { type Dataset, buildData } from './build-data';
import { flowsDataset } from './flows';
import { fundingDataset } from './funding';
import { buildGeo } from './geo';
import { DataCheckError } from './problems';
import { buildReport } from './report';

/** Datasets beside the indicators, in the order in which they are written. */
const datasets: readonly Dataset[] = [flowsDataset, fundingDataset];

const started = performance.now();
const dataDir = join(import.meta.dirname, '..');
const outDir = resolve(process.argv[2] ?? join(dataDir, '..', 'static'));

try {
	const result = await buildData({ dataDir, outDir, buildGeo, datasets });
	console.log(buildReport(result, performance.now() - started));
} catch (error) {
	if (!(error instanceof DataCheckError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
