import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import send from 'send';
import { allowedOrigin, cacheControl, securityHeaders, SECURITY_HEADERS } from './headers';
import { mediaType } from './media-types';
import { clientErrorAnswer } from './too-long';
import { OEMBED_PATH, oembedLink, oembedReply } from './oembed';
import { findSiteFiles, resolvePath, type SiteFile } from './site-files';

/** A static server for the built site: compressed twins, ranges, caching and security headers. Not started yet. */
export function createSiteServer(root: string): Server {
	const files = findSiteFiles(root);
	const server = createServer((request, response) => {
		if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, { Allow: 'GET, HEAD' });
		const url = parseUrl(request.url);
		if (!url) return refuse(response, 400);
		if (url.path.length > 1 && url.path.endsWith('/')) return redirect(response, url);
		if (url.path === OEMBED_PATH) return answerOembed(request, response, url);
		answer(root, files, request, response, url);
	});
	server.on('clientError', clientErrorAnswer(root));
	return server;
}

interface SiteUrl {
	readonly path: string;
	readonly search: string;
}

function parseUrl(text = '/'): SiteUrl | null {
	const [raw = '/', ...rest] = text.split('?');
	try {
		return { path: decodeURIComponent(raw), search: rest.length > 0 ? `?${rest.join('?')}` : '' };
	} catch {
		return null;
	}
}

function answer(
	root: string,
	files: ReadonlyMap<string, SiteFile>,
	request: IncomingMessage,
	response: ServerResponse,
	{ path, search }: SiteUrl
): void {
	const found = resolvePath(files, path, search);
	const file = found ?? files.get('404.html');
	if (!file) return refuse(response, 404);
	if (!found) delete request.headers.range;
	const variant = chooseVariant(file, request);
	const stream = send(request, `/${encodeURI(variant.path)}`, {
		root,
		cacheControl: false,
		// A page has a hundred answers: what ETag and HTTP/1.1 say anyway is not said again on each.
		lastModified: false,
		acceptRanges: variant.encoding === null,
		dotfiles: 'ignore',
		index: false
	});
	response.removeHeader('Connection');
	stream.on('headers', () => {
		describe(response, file.file, found ? path : '/404', found ? cacheControl(path, search) : 'no-cache');
		const link = found && oembedLink(path, search, originOf(request));
		if (link) response.setHeader('Link', link);
		if (variant.encoding) response.setHeader('Content-Encoding', variant.encoding);
		if (file.brotli || file.gzip) response.setHeader('Vary', 'Accept-Encoding');
	});
	stream.on('error', (error: Error & { status?: number }) => refuse(response, error.status ?? 500));
	// Set before `send` looks, which would go by the ending of the compressed twin.
	response.setHeader('Content-Type', mediaType(file.file));
	if (!found) response.statusCode = 404;
	stream.pipe(response);
}

/** For any view: a file could only answer for the default one. */
function answerOembed(request: IncomingMessage, response: ServerResponse, { path, search }: SiteUrl): void {
	const reply = oembedReply(search, originOf(request));
	if (reply.status !== 200) return refuse(response, reply.status);
	const body = JSON.stringify(reply.body);
	describe(response, `${path}.json`, `${path}.json`, 'no-cache');
	response.writeHead(200, { 'Content-Type': mediaType('.json'), 'Content-Length': Buffer.byteLength(body) });
	response.end(request.method === 'HEAD' ? undefined : body);
}

/** As it was built for (`ATLAS_ORIGIN`), or as the request calls it. */
function originOf({ headers }: IncomingMessage): string {
	const named = process.env['ATLAS_ORIGIN'] ?? `http://${headers.host ?? ''}`;
	return URL.canParse(named) ? new URL(named).origin : '';
}

/** A range counts bytes of the file itself, so that it's never answered from a compressed twin. */
function chooseVariant(file: SiteFile, { headers }: IncomingMessage): { path: string; encoding: 'br' | 'gzip' | null } {
	const accepted = headers.range ? '' : String(headers['accept-encoding'] ?? '');
	if (file.brotli && /\bbr\b/.test(accepted)) return { path: file.brotli, encoding: 'br' };
	if (file.gzip && /\bgzip\b/.test(accepted)) return { path: file.gzip, encoding: 'gzip' };
	return { path: file.file, encoding: null };
}

function describe(response: ServerResponse, file: string, path: string, cache: string): void {
	const isPage = file.endsWith('.html');
	for (const [name, value] of Object.entries(securityHeaders(path, isPage))) response.setHeader(name, value);
	const origin = allowedOrigin(isPage);
	if (origin) response.setHeader('Access-Control-Allow-Origin', origin);
	response.setHeader('Cache-Control', cache);
}

function redirect(response: ServerResponse, { path, search }: SiteUrl): void {
	const target = `/${path.split('/').filter(Boolean).map(encodeURIComponent).join('/')}`;
	refuse(response, 308, { Location: target + search });
}

function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
	response.writeHead(status, { ...SECURITY_HEADERS, ...headers, 'Content-Length': 0, 'Cache-Control': 'no-cache' });
	response.end();
}
