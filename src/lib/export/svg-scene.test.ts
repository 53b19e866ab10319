import { expect, it } from 'vitest';
import { matrixOf, parseColor, svgScene } from './svg-scene';

it('reads transforms one after the other', () => {
	expect(matrixOf('translate(3 4) scale(2)')).toEqual([2, 0, 0, 2, 3, 4]);
	const [a, b, c, d, e, f] = matrixOf('rotate(90 10 0)') ?? [];
	expect([a, b, c, d, e, f].map((value) => Math.round((value ?? 0) * 1000) / 1000)).toEqual([0, 1, -1, 0, 10, -10]);
});

it('reads colours as hex and opacity', () => {
	expect(parseColor('rgba(255, 0, 10, 0.5)')).toEqual({ color: '#ff000a', alpha: 0.5 });
	expect(parseColor('#abc')).toEqual({ color: '#aabbcc', alpha: 1 });
	expect(parseColor('none')).toBeNull();
});

it('keeps shapes, texts and clip paths, and leaves out what it does not know', () => {
	const scene = svgScene(
		'<svg xmlns="http://www.w3.org/2000/svg"><defs><clipPath id="c"><rect x="0" y="0" width="5" height="5"/></clipPath></defs>' +
			'<g clip-path="url(#c)"><rect x="1" y="2" width="3" height="4" fill="#ff0000"/></g><image href="x"/>' +
			'<text x="7" y="8" style="font-size:10px" text-anchor="end" fill="#000">Grün &amp; Blau</text></svg>'
	);
	expect(scene.children).toHaveLength(2);
	expect(scene.children[0]).toMatchObject({ clip: 'M0 0h5v5h-5z', children: [{ fill: '#ff0000', d: 'M1 2h3v4h-3z' }] });
	expect(scene.children[1]).toMatchObject({ kind: 'text', text: 'Grün & Blau', anchor: 'end', size: 10 });
});

it('refuses what is no XML', () => {
	expect(() => svgScene('<svg><g></svg>')).toThrow(/no SVG|empty/);
});
