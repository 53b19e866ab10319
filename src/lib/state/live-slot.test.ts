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

	it('are refused where the browser refuses locks, and free where it has none', async () => {
		const refuse = () => ({ request: () => Promise.reject(new DOMException('opaque origin', 'SecurityError')) });
		expect(await new LiveSlot(refuse as () => Pick<LockManager, 'request'>).take()).toBe('apart');
		expect(await new LiveSlot(() => null).take()).toBe('granted');
	});
});
