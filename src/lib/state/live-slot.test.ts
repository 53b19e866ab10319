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

describe('places among the live maps of a page', () => {
	it('are four; a fifth comes in when another one goes', async () => {
		const locks = new FakeLocks();
		const slots = Array.from(
			{ length: LIVE_SLOTS + 1 },
			() => new LiveSlot(() => locks as Pick<LockManager, 'request'>)
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
		const slots = Array.from({ length: 6 }, (_, i) => new LiveSlot(i % 2 ? denied : () => null));
		const answers = await Promise.all(slots.map((slot) => slot.take()));
		expect(answers.toSorted()).toEqual(['full', 'full', 'granted', 'granted', 'granted', 'granted']);
		const [open, closed] = [slots[answers.indexOf('granted')], slots[answers.indexOf('full')]];
		expect(await closed?.take()).toBe('full');
		open?.release();
		expect(await closed?.take()).toBe('granted');
		for (const slot of slots) slot.release();
	});

	it('are free where frames can’t even speak to each other', async () => {
		const mute = () => {
			throw new DOMException('third party', 'SecurityError');
		};
		expect(await new LiveSlot(() => null, mute).take()).toBe('granted');
	});
});
