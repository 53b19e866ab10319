import { describe, expect, it } from 'vitest';
import { millimetres } from '../domain/paper';
import { group, type Scene } from '../domain/scene';
import { smallestLetter, smallLetters } from './readable-size';

const text = (size: number): Scene => ({ kind: 'text', text: 'a', x: 0, y: 0, size, fill: '#000000' });

describe('smallestLetter', () => {
	it('finds the smallest letters, also in groups that are drawn larger or smaller', () => {
		const scene = group([
			text(12),
			group([text(20)], { transform: [0.5, 0, 0, 0.5, 3, 4] }),
			{ kind: 'path', d: 'M0 0' }
		]);
		expect(smallestLetter(scene)).toBeCloseTo(10);
		expect(smallestLetter(group([text(12)], { transform: [0, -1, 1, 0, 0, 0] }))).toBeCloseTo(12);
		expect(smallestLetter(group([]))).toBeNull();
	});
});

describe('smallLetters', () => {
	// A figure of 1000 px with letters of 12 px (9 pt) on a column of 80 mm.
	const layout = { width: 1000, height: 400, smallestLetter: 12 };
	const column = { widthMm: 80, heightMm: 110 };
	const room = { width: 290, height: 300 };

	it('says how small letters come out and which sheet would do', () => {
		const small = smallLetters(layout, room, column);
		expect(small?.pt).toBeCloseTo(9 * 0.29);
		expect(small?.readable?.heightMm).toBe(110);
		const { widthMm = 0 } = small?.readable ?? {};
		// The same margins on the sheet that is named: now the letters can be read.
		const wider = { ...room, width: room.width + millimetres(widthMm - 80) };
		expect(smallLetters(layout, wider, { widthMm, heightMm: 110 })).toBeNull();
		expect(smallLetters(layout, { ...wider, width: wider.width - millimetres(2) }, column)).not.toBeNull();
	});

	it('says nothing where letters can be read or there are none', () => {
		expect(smallLetters(layout, { width: 700, height: 300 }, column)).toBeNull();
		expect(smallLetters({ ...layout, smallestLetter: null }, room, column)).toBeNull();
	});

	it('names no sheet larger than sheets can be', () => {
		expect(smallLetters({ ...layout, height: 20_000 }, room, column)?.readable).toBeNull();
	});
});
