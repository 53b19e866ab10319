import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createSiteServer } from '../../../deploy/server/server';

/** A server under test. */
export interface Running {
	readonly origin: string;
	stop(): Promise<void>;
}

const NGINX = '/usr/sbin/nginx';
const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const CADDY = '/usr/bin/caddy';

export const hasNginx = existsSync(NGINX);
export const nginxHasBrotli = existsSync(BROTLI_MODULE);
export const hasCaddy = existsSync(CADDY);

export async function startOwn(root: string): Promise<Running> {
	const server = await listening(createSiteServer(root));
	return { origin: originOf(server), stop: () => closed(server) };
}

/** Debian's nginx with deploy/nginx.conf as it is, but for address, root and the folder of the Brotli line. */
export async function startNginx(root: string, work: string): Promise<Running> {
	const port = await freePort();
	mkdirSync(join(work, 'brotli'), { recursive: true });
	if (nginxHasBrotli) writeFileSync(join(work, 'brotli/brotli.conf'), readFileSync('deploy/nginx-brotli.conf'));
	const site = readFileSync('deploy/nginx.conf', 'utf8')
		.replace('listen 127.0.0.1:8080', `listen 127.0.0.1:${port}`)
		.replace('/var/www/regiopolatlas', root)
		.replace('/etc/nginx/regiopolatlas/', `${work}/brotli/`);
	writeFileSync(join(work, 'site.conf'), site);
	const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${work}/${kind};`);
	const main = [
		nginxHasBrotli ? `load_module ${BROTLI_MODULE};` : '',
		process.getuid?.() === 0 ? 'user root;' : '',
		`daemon off; master_process off; pid ${work}/nginx.pid; error_log ${work}/error.log;`,
		`events {} http { access_log off; ${temp.join(' ')} include ${work}/site.conf; }`
	];
	writeFileSync(join(work, 'nginx.conf'), main.join('\n'));
	return startProcess(spawn(NGINX, ['-p', work, '-c', join(work, 'nginx.conf')], { stdio: 'ignore' }), port);
}

/** Caddy with deploy/Caddyfile as it is, but for address and root. */
export async function startCaddy(root: string, work: string): Promise<Running> {
	const port = await freePort();
	const site = readFileSync('deploy/Caddyfile', 'utf8')
		.replace('atlas.example.org', `http://127.0.0.1:${port}`)
		.replace('/var/www/regiopolatlas', root);
	mkdirSync(work, { recursive: true });
	writeFileSync(join(work, 'Caddyfile'), `{\n\tadmin off\n}\n${site}`);
	const env = { ...process.env, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work };
	const args = ['run', '--adapter', 'caddyfile', '--config', join(work, 'Caddyfile')];
	return startProcess(spawn(CADDY, args, { stdio: 'ignore', env }), port);
}

async function startProcess(child: ChildProcess, port: number): Promise<Running> {
	const origin = `http://127.0.0.1:${port}`;
	const ended = once(child, 'exit');
	for (let attempt = 0; attempt < 100; attempt++) {
		if (child.exitCode !== null)
			throw new Error(`${child.spawnfile} ended with code ${child.exitCode} instead of serving ${origin}.`);
		if (await answers(origin)) break;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	return {
		origin,
		async stop() {
			child.kill();
			await ended;
		}
	};
}

async function answers(origin: string): Promise<boolean> {
	return fetch(origin).then(
		() => true,
		() => false
	);
}

async function freePort(): Promise<number> {
	const server = await listening(createServer());
	const { port } = server.address() as AddressInfo;
	await closed(server);
	return port;
}

async function listening(server: Server): Promise<Server> {
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	return server;
}

async function closed(server: Server): Promise<void> {
	server.closeAllConnections();
	server.close();
	await once(server, 'close');
}

function originOf(server: Server): string {
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
