import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { findOrInstallChromium } from './support/chromium';

// `npm test`: everything that has to hold, in one go. A step that fails doesn't hide what the later ones have to say.

const UNIT = 'test-results/unit.json';
const E2E = 'test-results/e2e.json';
/** Last line of the output, also for .ci/run. */
const SUMMARY = 'test-results/summary.txt';
const UNIT_TESTS = `npx vitest run --reporter=default --reporter=json --outputFile.json=${UNIT}`;

interface Count {
	passed: number;
	failed: number;
}

/** One line per step: whether it held, and how long it took. */
const outcomes: string[] = [];

function run(title: string, command: string, env: Record<string, string> = {}): boolean {
	console.log(`\n── ${title}: ${command}`);
	const start = performance.now();
	const isGreen = spawnSync(command, { shell: true, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
	const seconds = Math.round((performance.now() - start) / 1000);
	outcomes.push(`${isGreen ? 'ok    ' : 'FAILED'} ${String(seconds).padStart(4)} s  ${title}`);
	return isGreen;
}

/** The same beside other work: its output comes when it is done, so that lines of two steps don't mix. */
async function runBeside(title: string, command: string): Promise<boolean> {
	const start = performance.now();
	const output: Buffer[] = [];
	const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => output.push(part));
	const isGreen = await new Promise<boolean>((resolve) => child.on('close', (code) => resolve(code === 0)));
	const seconds = Math.round((performance.now() - start) / 1000);
	console.log(`\n── ${title}: ${command}\n${Buffer.concat(output).toString()}`);
	outcomes.push(`${isGreen ? 'ok    ' : 'FAILED'} ${String(seconds).padStart(4)} s  ${title}`);
	return isGreen;
}

function readReport<T>(path: string): Partial<T> {
	return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Partial<T>) : {};
}

/** Tests in the reports; a step that failed without saying how often counts once. */
function countUnit(isGreen: boolean): Count {
	const { numPassedTests = 0, numFailedTests = 0 } = readReport<{ numPassedTests: number; numFailedTests: number }>(
		UNIT
	);
	return { passed: numPassedTests, failed: isGreen ? numFailedTests : Math.max(1, numFailedTests) };
}

function countE2e(isGreen: boolean): Count {
	const { stats } = readReport<{ stats: { expected: number; unexpected: number; flaky: number } }>(E2E);
	const { expected = 0, unexpected = 0, flaky = 0 } = stats ?? {};
	return { passed: expected + flaky, failed: isGreen ? unexpected : Math.max(1, unexpected) };
}

function countStep(isGreen: boolean): Count {
	return { passed: 0, failed: isGreen ? 0 : 1 };
}

rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results');
const hasData = run('Data', 'npm run sync && npm run data');
const counts: Count[] = [countStep(hasData)];
// Lint and types read, the build mostly uses one core: side by side neither leaves a core idle. Unit tests use both, and Kit's part of
// them writes what the build reads, so they come after it.
const check = runBeside('Lint, types, unused code', 'npm run check:all');
const isBuilt = hasData && (await runBeside('Build', 'npm run build'));
if (hasData) {
	counts.push(countStep(isBuilt));
	counts.push(countUnit(await runBeside('Unit tests', UNIT_TESTS)));
}
counts.push(countStep(await check));
if (isBuilt)
	counts.push(countE2e(run('Browser tests', 'npx playwright test', { ATLAS_CHROMIUM: findOrInstallChromium() })));

const total = counts.reduce((sum, { passed, failed }) => ({
	passed: sum.passed + passed,
	failed: sum.failed + failed
}));
const line = `${total.passed} passed, ${total.failed} failed`;
writeFileSync(SUMMARY, line + '\n');
console.log(`\n${outcomes.join('\n')}\n\n${line}`);
process.exitCode = total.failed > 0 ? 1 : 0;
