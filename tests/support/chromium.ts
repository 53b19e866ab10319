import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/**
 * WebGL in software for machines without a graphics card, and nothing that calls home. Not `--use-angle=swiftshader`: that has the whole
 * page drawn through software GL as well, which no reader's machine does; the first view took 2.3 s instead of 0.9 s.
 */
export const CHROMIUM_ARGS = [
	'--no-sandbox',
	'--enable-unsafe-swiftshader',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-quic'
];

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

function findChromium(): string | undefined {
	const named = process.env['ATLAS_CHROMIUM'];
	if (named) return named;
	return [...PLACES, chromium.executablePath()].find((path) => existsSync(path));
}

/** The path of a Chromium; on Debian as root it's installed where missing. Throws with advice where neither works. */
export function findOrInstallChromium(): string {
	const found = findChromium();
	if (found) return found;
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		console.log('No Chromium here: installing the one of Debian.');
		const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
		spawnSync('apt-get', ['update'], options);
		spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
	}
	const installed = findChromium();
	if (installed) return installed;
	throw new Error(
		'The browser tests need Chromium and found none. Install it (Debian: apt-get install chromium; others: npx playwright install chromium) or name one: ATLAS_CHROMIUM=/path/to/chromium npm test'
	);
}

interface Launch {
	readonly executablePath?: string;
	readonly args?: string[];
}

/**
 * The same Chromium without a window: Debian packs it beside the whole one. A page opens in it in half the time, and WebGL in software
 * takes half of the processor's work. Where it is missing, the whole Chromium stays.
 */
export function withoutWindow({ executablePath = '', args = [] }: Launch): Launch {
	const shell = `${executablePath}-headless-shell`;
	// Letters as wide as everywhere else: the headless build fits them to whole pixels otherwise.
	return existsSync(shell) ? { executablePath: shell, args: [...args, '--font-render-hinting=none'] } : {};
}

/** Without a graphics processor, not even one made of software. */
export function withoutGraphics({ args = [] }: Launch): Launch {
	return { args: [...args.filter((arg) => !arg.includes('swiftshader')), '--disable-gpu'] };
}
