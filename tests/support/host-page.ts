import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Somebody else's website: another origin than the atlas. */
export interface HostSite {
	readonly origin: string;
	/** Publishes a page; returns its address. The page has a headline, text above and below, and what is given in between. */
	publish(name: string, content: string): string;
	close(): Promise<void>;
}

const STYLE = 'body{margin:0 auto;padding:8px;max-width:1200px;font:16px/1.5 sans-serif}iframe{display:block}';

/** Starts it on a free port. */
export async function startHostSite(): Promise<HostSite> {
	const pages = new Map<string, string>();
	const server = createServer((request, response) => {
		const page = pages.get(request.url ?? '');
		response.writeHead(page === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' });
		response.end(page);
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		origin,
		publish(name, content) {
			const filler = '<p>Ein Absatz der fremden Seite.</p>'.repeat(20);
			const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Gast</title><style>${STYLE}</style>`;
			pages.set(`/${name}`, `<!doctype html><html lang="de">${head}<h1>Gast</h1>${content}${filler}`);
			return `${origin}/${name}`;
		},
		async close() {
			server.closeAllConnections();
			server.close();
			await once(server, 'close');
		}
	};
}
