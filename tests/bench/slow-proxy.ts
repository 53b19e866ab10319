import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { Transform, type TransformCallback } from 'node:stream';

/** A line between browser and server: what the browser downloads shares `bitsPerSecond`, every round trip takes `roundTrip` ms. */
export interface Line {
	readonly bitsPerSecond: number;
	readonly roundTrip: number;
}

export interface Proxy {
	readonly origin: string;
	close(): Promise<void>;
}

/**
 * A TCP proxy that is as slow as the line. Unlike the browser's own throttling it holds for workers as well, which
 * load by far the largest file.
 */
export async function slowProxy(target: number, line: Line): Promise<Proxy> {
	const pace = makePace(line.bitsPerSecond / 8);
	const sockets = new Set<Socket>();
	const server = createServer((client) => {
		const upstream = connect(target, '127.0.0.1');
		for (const socket of [client, upstream]) {
			socket.setNoDelay(true);
			socket.on('error', () => socket.destroy());
			sockets.add(socket);
			socket.on('close', () => sockets.delete(socket));
		}
		const opened = performance.now();
		// Opening a connection costs a round trip, too.
		client
			.pipe(delayed(() => Math.max(0, opened + line.roundTrip - performance.now()) + line.roundTrip / 2))
			.pipe(upstream);
		upstream.pipe(delayed((bytes) => pace(bytes) + line.roundTrip / 2)).pipe(client);
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		async close() {
			for (const socket of sockets) socket.destroy();
			server.close();
			await once(server, 'close');
		}
	};
}

/** Milliseconds until some bytes have passed a line that all connections share. */
function makePace(bytesPerSecond: number): (bytes: number) => number {
	let free = 0;
	return (bytes) => {
		const now = performance.now();
		free = Math.max(free, now) + (bytes / bytesPerSecond) * 1000;
		return free - now;
	};
}

/** Passes chunks on in their order, each after its delay; few at a time, so that the sender feels the line. */
function delayed(delayOf: (bytes: number) => number): Transform {
	let last = 0;
	let waiting = 0;
	let resume: TransformCallback | null = null;
	return new Transform({
		transform(chunk: Buffer, _, done) {
			const due = Math.max(last, performance.now() + delayOf(chunk.length));
			last = due;
			waiting += chunk.length;
			setTimeout(() => {
				this.push(chunk);
				waiting -= chunk.length;
				// Going on may set the next one to wait before it returns.
				const next = resume;
				resume = null;
				next?.();
			}, due - performance.now());
			if (waiting < 256 * 1024) done();
			else resume = done;
		},
		flush(done) {
			setTimeout(done, Math.max(0, last - performance.now()) + 1);
		}
	});
}
