import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittedLines } from './fitted-lines';

/** Every sign is half as wide as high: ten signs fit into 50. */
const measure = (text: string, size: number): number => text.length * size * 0.5;
const lines = (text: string, signs: number): string[] => fittedLines(text, signs * 5, 10, measure);

describe('lines none of which is too wide', () => {
	it('break an address behind its slashes and stops, without a hyphen', () => {
		expect(lines('https://ec.europa.eu/eurostat/databrowser', 12)).toEqual([
			'https://ec.',
			'europa.eu/',
			'eurostat/',
			'databrowser'
		]);
		expect(lines('demo_r_pjanaggr3', 7)).toEqual(['demo_r_', 'pjanagg', 'r3']);
	});

	it('break a compound with a hyphen, and leave no single letter behind', () => {
		expect(lines('Bevölkerungsvorausberechnung', 14)).toEqual(['Bevölkerungsv-', 'orausberechn-', 'ung']);
		expect(lines('Langzeitarbeit', 13)).toEqual(['Langzeitarb-', 'eit']);
	});

	it('keep every sign of any text, and no line is wider than it may be', () => {
		const words = fc.array(fc.stringMatching(/^[a-zäß./_\-0-9]{1,40}$/), { minLength: 1, maxLength: 6 });
		fc.assert(
			fc.property(words, fc.integer({ min: 4, max: 30 }), (texts, signs) => {
				const broken = lines(texts.join(' '), signs);
				for (const line of broken) expect(line.length).toBeLessThanOrEqual(signs);
				const bare = (text: string): string => text.replace(/[ -]/g, '');
				expect(bare(broken.join(''))).toBe(bare(texts.join(' ')));
			})
		);
	});
});
