import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createSiteServer } from '../../deploy/server/server';

/** The site's own server over a folder of fixtures, on a free port. */
export interface FileServer {
	readonly origin: string;
	close(): Promise<void>;
}

export async function serveFolder(root: string): Promise<FileServer> {
	const server = createSiteServer(root);
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${port}`,
		async close() {
			server.closeAllConnections();
			server.close();
			await once(server, 'close');
		}
	};
}
