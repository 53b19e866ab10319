import { expect, it } from 'vitest';
import { DEFAULT_PAPER, paperProblem, pixelProblem } from './paper';

it('too many dots are in the way of PNG alone', () => {
	const fine = { ...DEFAULT_PAPER, dpi: 5000 };
	expect(paperProblem(fine)).toBeNull();
	expect(pixelProblem(fine)).toEqual({ kind: 'number', field: 'dpi', min: 36, max: 1200 });
	expect(pixelProblem({ ...DEFAULT_PAPER, dpi: Number.NaN })).toMatchObject({ field: 'dpi' });
	expect(pixelProblem({ ...DEFAULT_PAPER, widthMm: 1200, heightMm: 1200, dpi: 1200 })).toMatchObject({
		kind: 'pixels'
	});
	expect(pixelProblem(DEFAULT_PAPER)).toBeNull();
});

it('a size that is none is in the way of every file', () => {
	expect(paperProblem({ ...DEFAULT_PAPER, widthMm: Number.NaN })).toMatchObject({ field: 'widthMm' });
	expect(paperProblem({ ...DEFAULT_PAPER, fontPt: 40 })).toMatchObject({ kind: 'letters' });
});
