import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { securityHeaders } from './headers';

/** The page for addresses longer than a server takes, a file of the site; nginx.conf shows the same. */
const PAGE = 'adresse-zu-lang.html';

/**
 * Answers requests that Node refuses before anything else sees them: an address too long by a page to read, anything else in a word.
 * To be given to `clientError` of a server.
 */
export function clientErrorAnswer(root: string): (error: NodeJS.ErrnoException, socket: Duplex) => void {
	const file = join(root, PAGE);
	const page = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
	return (error, socket) => {
		if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
		const isLong = error.code === 'HPE_HEADER_OVERFLOW';
		const body = isLong ? page : Buffer.alloc(0);
		const headers = {
			...securityHeaders('/', true),
			'Content-Type': 'text/html; charset=utf-8',
			'Content-Length': String(body.length),
			'Cache-Control': 'no-cache',
			Connection: 'close'
		};
		const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
		socket.write(`HTTP/1.1 ${isLong ? '414 URI Too Long' : '400 Bad Request'}\r\n${head.join('\r\n')}\r\n\r\n`);
		socket.end(body);
	};
}
