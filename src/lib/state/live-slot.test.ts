import { describe, expect, it } from 'vitest';
import { LIVE_SLOTS, LiveSlot } from './live-slot';

/** Locks as a browser has them, as far as slots need. */
class FakeLocks {
	readonly held = new Set<string>();

	readonly request = async (name: string, ...rest: unknown[]): Promise<unknown> => {
		const callback = rest.at(-1) as (lock: Lock | null) => unknown;
		if (this.held.has(name)) return callback(null);
		this.held.add(name);
		try {
			return await callback({ name, mode: 'exclusive' });
		} finally {
			this.held.delete(name);
		}
	};
}

/** A channel whose listeners are busy: each hears with a delay of its own, up to 400 ms. */
class LateBus {
	readonly #open: { onmessage: ((event: MessageEvent) => void) | null; closed: boolean; delay: number }[] = [];

	open(): BroadcastChannel {
		const end = { onmessage: null, closed: false, delay: (this.#open.length * 170) % 400 };
		const own = Object.assign(end, {
			postMessage: (data: unknown) => {
				for (const other of this.#open)
					if (other !== own)
						setTimeout(() => !other.closed && other.onmessage?.(new MessageEvent('message', { data })), other.delay);
			},
			close: () => {
				end.closed = true;
			}
		});
		this.#open.push(own);
		return own as unknown as BroadcastChannel;
	}
}

describe('places among the live maps of a page', () => {
	it('are four; a fifth comes in when another one goes', async () => {
		const locks = new FakeLocks();
		const slots = Array.from(
			{ length: LIVE_SLOTS + 1 },
			() => new LiveSlot(undefined, () => locks as Pick<LockManager, 'request'>)
		);
		const answers = [];
		for (const slot of slots) answers.push(await slot.take());
		expect(answers).toEqual(['granted', 'granted', 'granted', 'granted', 'full']);
		expect(await slots[0]?.take(), 'a place is held once').toBe('granted');
		expect(locks.held.size).toBe(LIVE_SLOTS);
		slots[1]?.release();
		await new Promise((resolve) => setTimeout(resolve));
		expect(await slots[4]?.take()).toBe('granted');
	});

	it('are four, too, where the browser denies locks to strangers or has none, whoever asks at the same moment', async () => {
		const refuse = () => ({ request: () => Promise.reject(new DOMException('third party', 'SecurityError')) });
		const denied = refuse as () => Pick<LockManager, 'request'>;
		const slots = Array.from({ length: 6 }, (_, i) => new LiveSlot(undefined, i % 2 ? denied : () => null));
		const answers = await Promise.all(slots.map((slot) => slot.take()));
		expect(answers.toSorted()).toEqual(['full', 'full', 'granted', 'granted', 'granted', 'granted']);
		const [open, closed] = [slots[answers.indexOf('granted')], slots[answers.indexOf('full')]];
		expect(await closed?.take()).toBe('full');
		open?.release();
		expect(await closed?.take()).toBe('granted');
		for (const slot of slots) slot.release();
	});

	it('are four whenever they ask and however late they answer: who came in too many gives the place back', async () => {
		const bus = new LateBus();
		const lost: number[] = [];
		const slots = Array.from(
			{ length: 9 },
			(_, i) =>
				new LiveSlot(
					() => lost.push(i),
					() => null,
					() => bus.open()
				)
		);
		const answers: (string | undefined)[] = [];
		await Promise.all(
			slots.map(async (slot, i) => {
				await new Promise((resolve) => setTimeout(resolve, 40 * i));
				answers[i] = await slot.take();
			})
		);
		await new Promise((resolve) => setTimeout(resolve, 500));
		const live = answers.filter((answer, i) => answer === 'granted' && !lost.includes(i));
		expect(live).toHaveLength(LIVE_SLOTS);
		expect(answers.slice(0, LIVE_SLOTS), 'first come, first served').toEqual(Array(LIVE_SLOTS).fill('granted'));
		expect(lost.length, 'some answers came too late').toBeGreaterThan(0);
		for (const slot of slots) slot.release();
	});

	it('are free where frames can’t even speak to each other', async () => {
		const mute = () => {
			throw new DOMException('third party', 'SecurityError');
		};
		expect(await new LiveSlot(undefined, () => null, mute).take()).toBe('granted');
	});
});
