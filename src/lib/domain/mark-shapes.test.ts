import { expect, it } from 'vitest';
import { markPath, markScene, otherMark } from './mark-shapes';
import { MAX_PLACES } from './comparison-view';

it('no two places of a full comparison have the same mark', () => {
	const first = { shape: 0, hollow: false };
	const marks = [first, ...Array.from({ length: MAX_PLACES - 1 }, (_, i) => otherMark(i))];
	const drawn = marks.map((mark) => markScene(mark, [0, 0], 10, '#123456'));
	expect(new Set(drawn.map(({ d, fill }) => `${d} ${fill}`)).size).toBe(MAX_PLACES);
	expect(new Set(marks.map(({ shape, hollow }) => `${markPath(shape, [0, 0], 10)} ${hollow}`)).size).toBe(MAX_PLACES);
});

it('a hollow mark has the colour as its line, a full one as its fill', () => {
	expect(markScene({ shape: 1, hollow: true }, [0, 0], 10, '#123456')).toMatchObject({ stroke: '#123456' });
	expect(markScene({ shape: 1, hollow: false }, [0, 0], 10, '#123456')).toMatchObject({ fill: '#123456' });
});
