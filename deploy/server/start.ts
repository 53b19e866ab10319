import { existsSync } from 'node:fs';
import type { AddressInfo, Server } from 'node:net';
import { parseArgs } from 'node:util';
import { createSiteServer } from './server';

const { values } = parseArgs({
	options: {
		port: { type: 'string', default: '4173' },
		'strict-port': { type: 'boolean', default: false },
		root: { type: 'string', default: 'build' }
	}
});

const HOST = '127.0.0.1';

/** Listens on the port, or on the next free one unless it has to be this one. */
function listen(server: Server, port: number, isStrict: boolean): Promise<AddressInfo> {
	return new Promise((resolve, reject) => {
		const retry = (error: NodeJS.ErrnoException): void => {
			if (error.code !== 'EADDRINUSE') return reject(error);
			if (isStrict)
				return reject(
					new Error(`Port ${port} is taken. Stop what uses it or choose another with --port.`, { cause: error })
				);
			console.log(`Port ${port} is taken, trying ${port + 1}.`);
			server.off('error', retry);
			resolve(listen(server, port + 1, isStrict));
		};
		server.once('error', retry);
		server.listen(port, HOST, () => resolve(server.address() as AddressInfo));
	});
}

async function main(): Promise<void> {
	const port = Number(values.port);
	if (!Number.isInteger(port) || port < 1 || port > 65_535)
		throw new Error(`--port ${values.port} is no port (1 to 65535).`);
	if (!existsSync(`${values.root}/index.html`)) {
		throw new Error(
			`${values.root}/index.html is missing: run "npm run data" and "npm run build" first, or "npm start" for all of it.`
		);
	}
	const address = await listen(createSiteServer(values.root), port, values['strict-port']);
	console.log(`\n  Regiopolatlas Rostock: http://${HOST}:${address.port}/\n\n  Stop with Ctrl+C.\n`);
}

main().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
