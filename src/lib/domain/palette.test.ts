import * as chromatic from 'd3-scale-chromatic';
import { describe, expect, it } from 'vitest';
import {
	DIVERGING_PALETTES,
	divergingColor,
	divergingColors,
	REGION_COLORS,
	SEQUENTIAL_PALETTES,
	sequentialColors,
	seriesColors
} from './palette';

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
	const channel = (start: number): number => {
		const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** Linear RGB of a hex colour. */
function linear(hex: string): [number, number, number] {
	const channel = (start: number): number => {
		const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	return [channel(1), channel(3), channel(5)];
}

type Matrix = readonly (readonly [number, number, number])[];

/** What dichromats see: Machado, Oliveira and Fernandes 2009, severity 1. */
const SIGHT: Record<string, Matrix> = {
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
};

const through = (matrix: Matrix, [x, y, z]: readonly [number, number, number]): [number, number, number] => {
	const row = (i: number): number => {
		const [a, b, c] = matrix[i] ?? [0, 0, 0];
		return a * x + b * y + c * z;
	};
	return [row(0), row(1), row(2)];
};

/** CIELAB (D65) of linear RGB. */
function lab(rgb: readonly [number, number, number]): [number, number, number] {
	const [x, y, z] = through(
		[
			[0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
			[0.2126729, 0.7151522, 0.072175],
			[0.0193339 / 1.08883, 0.119192 / 1.08883, 0.9503041 / 1.08883]
		],
		rgb
	).map((value) => {
		const bounded = Math.max(0, value);
		return bounded > 216 / 24389 ? Math.cbrt(bounded) : (bounded * (24389 / 27) + 16) / 116;
	}) as [number, number, number];
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIE76 distance of two colours as somebody sees them: 2.3 is just noticeable. */
function distance(a: string, b: string, matrix: Matrix): number {
	const [first, second] = [a, b].map((color) => lab(through(matrix, linear(color))));
	return Math.hypot(...[0, 1, 2].map((i) => (first?.[i] ?? 0) - (second?.[i] ?? 0)));
}

describe.each(Object.keys(SIGHT))('with %s', (kind) => {
	const matrix = SIGHT[kind] ?? [];
	it.each(SEQUENTIAL_PALETTES)('neighbours of seven classes in %s can be told apart', (name) => {
		const colors = sequentialColors(7, name);
		for (const [i, color] of colors.slice(1).entries())
			expect(distance(colors[i] ?? '', color, matrix), `${i}`).toBeGreaterThan(4.6);
	});

	it.each(DIVERGING_PALETTES)('no two of three and three classes in %s look the same', (name) => {
		const colors = divergingColors(3, 3, { across: 1, palette: name });
		for (const [i, one] of colors.entries())
			for (const other of colors.slice(i + 1))
				expect(distance(one, other, matrix), `${one} ${other}`).toBeGreaterThan(4.6);
	});
});

describe('class colours', () => {
	it.each([2, 3, 4, 5, 6, 7])('get darker from class to class with %d classes', (count) => {
		const colors = sequentialColors(count);
		expect(colors).toHaveLength(count);
		const light = colors.map(luminance);
		expect(light).toEqual([...light].sort((a, b) => b - a));
	});

	it('are warm below the middle, cool above, and darkest at the ends', () => {
		const [low, high] = [...divergingColors(1, 0), ...divergingColors(0, 1)];
		expect(Number.parseInt(low?.slice(1, 3) ?? '', 16)).toBeGreaterThan(Number.parseInt(low?.slice(5, 7) ?? '', 16));
		expect(Number.parseInt(high?.slice(1, 3) ?? '', 16)).toBeLessThan(Number.parseInt(high?.slice(5, 7) ?? '', 16));
		const colors = divergingColors(3, 2);
		expect(colors).toHaveLength(5);
		expect(luminance(colors[0] ?? '')).toBeLessThan(luminance(colors[2] ?? ''));
		expect(luminance(colors[4] ?? '')).toBeLessThan(luminance(colors[3] ?? ''));
	});
});

describe('seriesColors', () => {
	it('gives the regions of the mission their fixed colours, whatever stands before them', () => {
		const colors = seriesColors(['DE804', 'metropol_berlin', 'DE803']);
		expect(colors.get('DE803')).toBe(REGION_COLORS['rostock']);
		expect(colors.get('metropol_berlin')).toBe(REGION_COLORS['berlin']);
	});

	it('gives no two of the first twelve the same colour', () => {
		const codes = ['DE803', 'regiopolregion_rostock', 'DE300', 'DE600', 'DK011', 'PL424', 'a', 'b', 'c', 'd', 'e', 'f'];
		expect(new Set(seriesColors(codes).values()).size).toBe(12);
	});
});

describe('the colours of the palettes', () => {
	const hex = (color: string): string =>
		color.replace(
			/^rgb\((\d+), (\d+), (\d+)\)$/,
			(_, ...channels: string[]) =>
				`#${channels
					.slice(0, 3)
					.map((value) => Number(value).toString(16).padStart(2, '0'))
					.join('')}`
		);

	it('are those of d3-scale-chromatic, picked and in between', () => {
		const { schemeYlGnBu, schemeBlues, schemePurples, schemeOranges } = chromatic;
		const schemes = { ylgnbu: schemeYlGnBu, blues: schemeBlues, purples: schemePurples, oranges: schemeOranges };
		for (const [name, scheme] of Object.entries(schemes))
			for (const count of [3, 5, 7])
				expect(sequentialColors(count, name as 'blues')).toEqual(scheme[count + 1]?.slice(-count));
		const ramps = {
			ylgnbu: chromatic.interpolateYlGnBu,
			viridis: (place: number) => chromatic.interpolateViridis(1 - place),
			cividis: (place: number) => chromatic.interpolateCividis(1 - place)
		};
		for (const [name, ramp] of Object.entries(ramps))
			expect(sequentialColors(40, name as 'viridis')).toEqual(
				Array.from({ length: 40 }, (_, i) => hex(ramp(0.12 + (0.88 * i) / 39)))
			);
		const diverging = {
			brbg: chromatic.interpolateBrBG,
			puor: (place: number) => chromatic.interpolatePuOr(1 - place),
			rdbu: chromatic.interpolateRdBu,
			prgn: chromatic.interpolatePRGn
		};
		for (const [name, ramp] of Object.entries(diverging))
			for (let place = -1; place <= 1; place += 0.05)
				expect(divergingColor(place, name as 'brbg'), `${name} at ${place}`).toBe(hex(ramp((place + 1) / 2)));
		expect(divergingColors(5, 5, { palette: 'rdbu' })).toEqual(chromatic.schemeRdBu[11]?.filter((_, i) => i !== 5));
	});
});
