/** Parameter of an address that names the data version a view was saved with. */
export const VERSION_PARAM = 'stand';

/** What a data version looks like (catalogue.json, `dataVersion`). */
const VERSION = /^[0-9a-f]{8}$/;

export function isVersion(text: string): boolean {
	return VERSION.test(text);
}

/** The path of a view with the version of the data it shows; an older one in it is replaced. */
export function withVersion(path: string, version: string): string {
	const [before = '', hash = ''] = path.split('#');
	const [base = '', query = ''] = before.split('?');
	const kept = query.split('&').filter((part) => part !== '' && !part.startsWith(`${VERSION_PARAM}=`));
	return `${base}?${[...kept, `${VERSION_PARAM}=${version}`].join('&')}${hash === '' ? '' : `#${hash}`}`;
}

/** The data version an address names; null if it names none or something else. */
export function versionIn(params: URLSearchParams): string | null {
	const value = params.get(VERSION_PARAM);
	return value !== null && isVersion(value) ? value : null;
}

/**
 * The address of the page that resolves the citation of a view. What stands behind a hash, a query of the console, stays out: the query of an address is
 * sent to the server.
 */
export function citationPath(view: string, version: string): string {
	const [path = ''] = view.split('#');
	const prefix = path.startsWith('/en/') || path === '/en' ? '/en' : '';
	return `${prefix}/zitat?ansicht=${encodeURIComponent(withVersion(path, version))}`;
}
