import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAround, DOT_LETTERS, labelBox, overlap } from './dotLabels';
import { fittingNames } from './fittingNames';
import { textWidth } from './textWidth';

const place = fittingNames((text, size) => textWidth(text, size));
const room = { left: 52, top: 32, right: 300, bottom: 190 };
const LONG = 'Hauptstadtregion Berlin-Brandenburg';

describe('names of dots on paper', () => {
	it('are whole or left out: a long one has two lines where one has no room', () => {
		const [lone] = place([{ at: [200, 100], size: 13, name: LONG }], room);
		expect(lone?.text.split('\n').join(' ')).toBe(LONG);
		const narrow = { ...room, right: 52 + textWidth(LONG, DOT_LETTERS) * 0.75 };
		const [broken] = place([{ at: [150, 100], size: 13, name: LONG }], narrow);
		expect(broken?.text).toBe('Hauptstadtregion\nBerlin-Brandenburg');
		const [out] = place([{ at: [80, 100], size: 13, name: LONG }], { ...room, right: 120 });
		expect(out?.text).toBe('');
	});

	it('never lie on each other, on a named dot or beyond the room, and the first has its place first', () => {
		const spot = fc.tuple(fc.integer({ min: 60, max: 290 }), fc.integer({ min: 40, max: 180 }));
		fc.assert(
			fc.property(fc.array(spot, { minLength: 1, maxLength: 10 }), (spots) => {
				const dots = spots.map((at) => ({ at, size: 13, name: 'Rostock' }));
				const labels = place(dots, room);
				const boxes = labels.flatMap((label, i) => (label.text === '' ? [] : [labelBox(dots[i]?.at ?? [0, 0], label)]));
				const marks = dots.map(({ at }) => boxAround(at, 13, 13));
				for (const [i, box] of boxes.entries()) {
					for (const other of [...boxes.slice(i + 1), ...marks]) expect(overlap(box, other)).toBeLessThan(1e-6);
					expect([box.left >= room.left, box.right <= room.right]).toEqual([true, true]);
					expect([box.top >= room.top, box.bottom <= room.bottom]).toEqual([true, true]);
				}
				if (spots.length === 1) expect(labels[0]?.text).toBe('Rostock');
			})
		);
	});
});
