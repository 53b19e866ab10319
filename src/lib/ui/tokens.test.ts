import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REGION_COLORS } from '$lib/domain/palette';
import { PAPER } from '$lib/domain/paper-colors';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** Every rule that names a background: one per scheme. */
const schemes = [...css.matchAll(/([^{}]+)\{([^{}]*--c-bg:[^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
	name: selector.trim().split('\n').at(-1) ?? '',
	colors: new Map([...body.matchAll(/(--c-[\w-]+): (#[0-9a-f]{6})/g)].map(([, key = '', hex = '']) => [key, hex]))
}));

/** Relative luminance after WCAG 2.2. */
function luminance(hex: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
		const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
	const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (high + 0.05) / (low + 0.05);
}

const TEXT = ['text', 'text-soft', 'accent', 'danger', 'warn'];
const GROUNDS = ['bg', 'surface', 'surface-2'];
const GRAPHICS = ['rostock', 'berlin', 'hamburg', 'oeresund', 'stettin'];

describe('colour schemes', () => {
	it('are five, and the two dark ones are the same', () => {
		expect(schemes.map((scheme) => scheme.name)).toHaveLength(5);
		expect([...(schemes[1]?.colors ?? [])]).toEqual([...(schemes[2]?.colors ?? [])]);
	});

	it.each(schemes)('$name names every colour', ({ colors }) => {
		expect([...colors.keys()]).toEqual([...(schemes[0]?.colors.keys() ?? [])]);
	});

	it('are the same on paper as in the light scheme', () => {
		const token = (name: string): string => `--c-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
		for (const [name, color] of Object.entries({ ...PAPER, ...REGION_COLORS }))
			expect(schemes[0]?.colors.get(token(name)), name).toBe(color);
	});

	it.each(schemes)('$name: texts reach 4.5:1 and graphics 3:1', ({ colors }) => {
		const of = (key: string) => colors.get(`--c-${key}`) ?? '';
		const weak: string[] = [];
		const demand = (front: string, back: string, least: number) => {
			const ratio = contrast(of(front), of(back));
			if (!(ratio >= least)) weak.push(`${front} on ${back}: ${ratio.toFixed(2)}`);
		};
		for (const ground of GROUNDS) for (const text of TEXT) demand(text, ground, 4.5);
		for (const graphic of GRAPHICS) demand(graphic, 'surface', 3);
		for (const ground of GROUNDS) for (const sign of ['control', 'focus']) demand(sign, ground, 3);
		for (const ground of ['accent-soft', 'warn-soft', 'danger-soft']) demand('text', ground, 4.5);
		demand('accent-text', 'accent', 4.5);
		demand('accent', 'accent-soft', 4.5);
		demand('warn', 'warn-soft', 4.5);
		demand('danger', 'danger-soft', 4.5);
		demand('outline', 'land', 3);
		demand('text-soft', 'land', 4.5);
		demand('text-soft', 'water', 4.5);
		expect(weak).toEqual([]);
	});
});
