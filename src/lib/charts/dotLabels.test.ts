import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOT_LETTERS, dotLabels } from './dotLabels';
import { textWidth } from './textWidth';

const room = { left: 0, top: 0, right: 600, bottom: 450 };

describe('dotLabels', () => {
	it('writes a lone name to the right, and to the left where there is no room', () => {
		const [lone] = dotLabels([{ at: [300, 200], size: 13, name: 'Rostock' }], room);
		expect(lone?.offset[0]).toBeGreaterThan(0);
		expect(lone?.offset[1]).toBe(0);
		const [edge] = dotLabels([{ at: [590, 200], size: 13, name: 'Rostock' }], room);
		expect(edge?.offset[0]).toBeLessThan(0);
	});

	it('keeps names off the numbers of the axis', () => {
		const [edge] = dotLabels([{ at: [400, 200], size: 13, name: 'Metropolregion Hamburg' }], {
			...room,
			left: 380,
			right: 640
		});
		expect(edge?.offset[0]).toBeGreaterThan(0);
	});

	it('parts the names of three dots on one heap', () => {
		const names = ['Hauptstadtregion Berlin-Brandenburg', 'Metropolregion Hamburg', 'Kopenhagen/Malmö (Öresund)'];
		const dots = names.map((name, i) => ({ at: [300 + i * 6, 200 + i * 4] as const, size: 13, name }));
		const boxes = dotLabels(dots, room).map(({ text, offset }, i) => {
			const [x = 0, y = 0] = dots[i]?.at ?? [];
			return { left: x + offset[0], right: x + offset[0] + textWidth(text, DOT_LETTERS), middle: y + offset[1] };
		});
		for (const [i, a] of boxes.entries()) {
			for (const b of boxes.slice(i + 1)) {
				const apart = Math.abs(a.middle - b.middle) >= DOT_LETTERS || a.right <= b.left || b.right <= a.left;
				expect(apart).toBe(true);
			}
		}
	});

	it('cuts a name that is longer than a good part of a phone', () => {
		const [label] = dotLabels([{ at: [100, 100], size: 13, name: 'Hauptstadtregion Berlin-Brandenburg' }], {
			...room,
			right: 320
		});
		expect(label?.text).toMatch(/^Hauptstadt.*…$/);
	});

	it('gives every dot one, wherever it is', () => {
		const spot = fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 450 }));
		fc.assert(
			fc.property(fc.array(spot, { maxLength: 12 }), (spots) => {
				const labels = dotLabels(
					spots.map((at) => ({ at, size: 13, name: 'Landkreis Rostock' })),
					room
				);
				expect(labels).toHaveLength(spots.length);
				for (const { offset } of labels) expect(offset.every(Number.isFinite)).toBe(true);
			})
		);
	});
});
