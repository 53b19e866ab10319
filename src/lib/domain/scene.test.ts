import fc from 'fast-check';
import { expect, it } from 'vitest';
import { group, grey, recolored, textLines } from './scene';

const measure = (text: string, size: number): number => text.length * size * 0.5;

it('breaks texts at spaces, loses no word and makes no line too long that could be shorter', () => {
	fc.assert(
		fc.property(
			fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }),
			fc.integer({ min: 20, max: 200 }),
			(words, width) => {
				const lines = textLines(words.join(' '), width, 10, measure);
				expect(lines.join(' ').split(' ')).toEqual(words);
				for (const line of lines) expect(measure(line, 10) <= width || !line.includes(' ')).toBe(true);
			}
		)
	);
});

it('turns colours into greys of the same lightness, in texts, lines and areas', () => {
	expect(grey('#ffffff')).toBe('#ffffff');
	expect(grey('#ff0000')).toBe('#363636');
	const scene = group([
		{ kind: 'path', d: 'M0 0', fill: '#00ff00', stroke: '#0000ff' },
		{ kind: 'text', text: 'a', x: 0, y: 0, size: 1, fill: '#ff0000', halo: '#ffffff' }
	]);
	expect(JSON.stringify(recolored(scene, grey))).not.toMatch(/#(00ff00|0000ff|ff0000)/);
});
