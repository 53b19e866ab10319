import { FIXTURE_PAGES } from './fixture-site';

/** One request and what every server has to answer. */
export interface Expectation {
	readonly path: string;
	readonly request?: Readonly<Record<string, string>>;
	/** Several where servers may refuse in their own way. */
	readonly status: number | readonly number[];
	/** Lower-case names; a string must be contained, null means absent. */
	readonly headers: Readonly<Record<string, string | null>>;
	/** Bytes of the body as they travel. */
	readonly length?: number;
}

const PAGE_LENGTH = FIXTURE_PAGES.page.length;
const BLANK_LENGTH = FIXTURE_PAGES.blank.length;
const IMMUTABLE = 'public, max-age=31536000, immutable';
const WASM_POLICY = "script-src 'self' 'wasm-unsafe-eval'";
const COMPRESSED = { 'accept-encoding': 'gzip, deflate, br' };

export const EXPECTATIONS: readonly Expectation[] = [
	{
		path: '/',
		status: 200,
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'cache-control': 'no-cache',
			'content-security-policy': "frame-ancestors 'none'",
			'x-content-type-options': 'nosniff',
			'referrer-policy': 'strict-origin-when-cross-origin',
			'permissions-policy': 'geolocation=()',
			'cross-origin-opener-policy': 'same-origin',
			'access-control-allow-origin': null
		}
	},
	{
		path: '/indikatoren',
		status: 200,
		headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' }
	},
	{ path: '/indikatoren?v=1', status: 200, headers: { 'cache-control': 'no-cache' } },
	{ path: '/en', status: 200, headers: { 'content-type': 'text/html' } },
	{ path: '/en/indikatoren', status: 200, headers: { 'content-type': 'text/html' } },
	{
		path: '/einbetten/karte',
		status: 200,
		headers: { 'content-security-policy': 'frame-ancestors *', 'access-control-allow-origin': null }
	},
	{ path: '/en/einbetten/karte', status: 200, headers: { 'content-security-policy': 'frame-ancestors *' } },
	// Options only: the default view's page; any other view: the page without drawing.
	{ path: '/einbetten/karte?farbschema=dunkel&interaktiv=nein', status: 200, headers: {}, length: PAGE_LENGTH },
	...[
		'/einbetten/karte?jahr=2020',
		'/einbetten/karte?stand=0a1b2c3d',
		'/en/einbetten/karte?bedienung=aus&jahr=2020'
	].map((path) => ({
		path,
		status: 200,
		headers: {
			'content-security-policy': 'frame-ancestors *',
			'content-type': 'text/html',
			'cache-control': 'no-cache'
		},
		length: BLANK_LENGTH
	})),
	{ path: '/einbetten/oembed/karte.json?a=b', status: 200, headers: { 'content-type': 'application/json' } },
	// Who can't answer for the view asked about says so; nobody answers for what is no embed.
	{ path: '/einbetten/oembed?url=https%3A%2F%2Felsewhere.example%2Feinbetten%2Fkarte', status: 404, headers: {} },
	{ path: '/einbetten/nirgends?jahr=2020', status: 404, headers: {} },
	{
		path: '/einbetten/nirgends',
		status: 404,
		headers: { 'content-security-policy': "frame-ancestors 'none'" }
	},
	{ path: '/einbetten', status: 404, headers: { 'content-security-policy': "frame-ancestors 'none'" } },
	{
		path: '/en/indikatoren?von=/einbetten/karte',
		status: 200,
		headers: { 'content-security-policy': "frame-ancestors 'none'" }
	},
	{
		path: '/einbetten/oembed/karte.json',
		status: 200,
		headers: {
			'content-type': 'application/json',
			'content-security-policy': null,
			'access-control-allow-origin': '*'
		}
	},
	{
		path: '/einbetten/bilder/karte.png',
		status: 200,
		headers: { 'content-type': 'image/png', 'content-security-policy': WASM_POLICY, 'access-control-allow-origin': '*' }
	},
	// Written otherwise: a room stays shut, an embed open; or it is not found, which is shut.
	...[
		'/einbetten/../indikatoren',
		'/einbetten/%2e%2e/indikatoren',
		'/einbetten/..%2findikatoren',
		'/EINBETTEN/../indikatoren',
		'/indikatoren.html'
	].map((path) => ({
		path,
		status: [200, 404],
		headers: { 'content-security-policy': "frame-ancestors 'none'" }
	})),
	...['/%65inbetten/karte', '/einbetten%2Fkarte', '/einbetten/karte.html'].map((path) => ({
		path,
		status: 200,
		headers: { 'content-security-policy': 'frame-ancestors *' }
	})),
	{
		path: '/einbetten.js',
		status: 200,
		headers: { 'content-type': 'text/javascript', 'cache-control': 'no-cache', 'access-control-allow-origin': '*' }
	},
	{
		path: '/_app/immutable/app.js',
		request: COMPRESSED,
		status: 200,
		headers: {
			'content-type': 'text/javascript; charset=utf-8',
			'content-encoding': 'br',
			'cache-control': IMMUTABLE,
			'x-content-type-options': 'nosniff',
			'content-security-policy': null,
			'referrer-policy': null,
			'permissions-policy': null,
			'cross-origin-opener-policy': null,
			'access-control-allow-origin': '*',
			vary: 'accept-encoding'
		}
	},
	{
		path: '/_app/immutable/workers/engine.js',
		status: 200,
		headers: {
			'content-type': 'text/javascript; charset=utf-8',
			'cache-control': IMMUTABLE,
			'content-security-policy': WASM_POLICY,
			'permissions-policy': 'geolocation=()',
			'access-control-allow-origin': '*'
		}
	},
	{
		path: '/_app/immutable/gone.js',
		status: 404,
		headers: { 'content-type': 'text/html', 'content-security-policy': "frame-ancestors 'none'" }
	},
	{
		path: '/_app/immutable/app.js',
		request: { 'accept-encoding': 'gzip' },
		status: 200,
		headers: { 'content-type': 'text/javascript; charset=utf-8', 'content-encoding': 'gzip' }
	},
	{
		path: '/_app/immutable/app.js',
		request: { 'accept-encoding': 'identity' },
		status: 200,
		headers: { 'content-encoding': null }
	},
	{
		path: '/_app/immutable/engine.wasm',
		request: COMPRESSED,
		status: 200,
		headers: { 'content-type': 'application/wasm', 'content-encoding': 'br', 'content-security-policy': null }
	},
	{
		path: '/_app/version.json',
		status: 200,
		headers: { 'content-type': 'application/json', 'cache-control': 'no-cache' }
	},
	{
		path: '/archiv/0a1b2c3d/catalogue.json',
		status: 200,
		headers: { 'content-type': 'application/json', 'cache-control': 'no-cache' }
	},
	{
		path: '/archiv/0a1b2c3d/catalogue.json?v=0a1b2c3d',
		status: 200,
		headers: { 'content-type': 'application/json', 'cache-control': IMMUTABLE }
	},
	{
		path: '/slices/a.nuts3.0a1b2c3d.json',
		status: 200,
		headers: {
			'content-type': 'application/json',
			'cache-control': IMMUTABLE,
			'x-content-type-options': 'nosniff',
			'content-security-policy': null,
			'permissions-policy': null,
			'access-control-allow-origin': '*'
		}
	},
	{
		path: '/data/a.parquet?v=0a1b2c3d',
		request: { ...COMPRESSED, range: 'bytes=0-3' },
		status: 206,
		headers: {
			'content-type': 'application/vnd.apache.parquet',
			'content-range': 'bytes 0-3/1000',
			'content-encoding': null,
			'cache-control': IMMUTABLE
		},
		length: 4
	},
	{
		path: '/data/a.parquet',
		request: { range: 'bytes=0-0' },
		status: 206,
		headers: { 'content-range': 'bytes 0-0/1000' },
		length: 1
	},
	{
		path: '/data/a.parquet',
		request: { range: 'bytes=-4' },
		status: 206,
		headers: { 'content-range': 'bytes 996-999/1000', 'cache-control': 'no-cache' },
		length: 4
	},
	{
		path: '/data/a.parquet',
		request: { range: 'bytes=5000-' },
		status: 416,
		headers: { 'content-range': 'bytes */1000' }
	},
	{ path: '/data/a.parquet', request: COMPRESSED, status: 200, headers: { 'content-encoding': null }, length: 1000 },
	{
		path: '/geo/a.topojson?v=1',
		status: 200,
		headers: { 'content-type': 'application/json', 'cache-control': IMMUTABLE }
	},
	{ path: '/geo/a.geojson', status: 200, headers: { 'content-type': 'application/geo+json' } },
	{ path: '/font.woff2', status: 200, headers: { 'content-type': 'font/woff2' } },
	{
		path: '/nirgends',
		status: 404,
		headers: { 'content-type': 'text/html', 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' }
	},
	{ path: '/slices/gone.json', status: 404, headers: { 'cache-control': 'no-cache' } },
	{ path: '/.env', status: 404, headers: {} },
	{ path: '/..%2f..%2f..%2fetc/passwd', status: [400, 404], headers: {} }
];
