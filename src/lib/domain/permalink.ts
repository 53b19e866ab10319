import type { ShownParams } from './shown-params';

/** Parameter of an address that names the data version a view was saved with. */
export const VERSION_PARAM = 'stand';

/** What a data version looks like (catalogue.json, `dataVersion`). */
const VERSION = /^[0-9a-f]{8}$/;

export function isVersion(text: string): boolean {
	return VERSION.test(text);
}

/** The path of a view with the version of the data it shows, an older one in it is replaced; and with what it shows, where it doesn't name it. */
export function withVersion(path: string, version: string, shown: ShownParams = {}): string {
	const [before = '', hash = ''] = path.split('#');
	const [base = '', query = ''] = before.split('?');
	const kept = query.split('&').filter((part) => part !== '' && !part.startsWith(`${VERSION_PARAM}=`));
	const named = new Set(kept.map((part) => part.split('=')[0]));
	const unnamed = Object.entries(shown).filter(([param]) => !named.has(param));
	const added = unnamed.map(([param, value]) => `${param}=${encodeURIComponent(value)}`);
	return `${base}?${[...added, ...kept, `${VERSION_PARAM}=${version}`].join('&')}${hash === '' ? '' : `#${hash}`}`;
}

/** The data version an address names; null if it names none or something else. */
export function versionIn(params: URLSearchParams): string | null {
	const value = params.get(VERSION_PARAM);
	return value !== null && isVersion(value) ? value : null;
}

/**
 * The address of the page that resolves the citation of a view. What stands behind a hash, a query of the console, stays behind one: it is sent to no
 * server.
 */
export function citationPath(view: string, version: string, shown: ShownParams = {}): string {
	const [path = '', hash = ''] = view.split('#');
	const prefix = path.startsWith('/en/') || path === '/en' ? '/en' : '';
	return `${prefix}/zitat?ansicht=${encodeURIComponent(withVersion(path, version, shown))}${hash === '' ? '' : `#${hash}`}`;
}
