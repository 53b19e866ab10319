import { describe, expect, it } from 'vitest';
import { divergingColors, REGION_COLORS, sequentialColors, seriesColors } from './palette';

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
	const channel = (start: number): number => {
		const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

describe('class colours', () => {
	it.each([2, 3, 4, 5, 6, 7])('get darker from class to class with %d classes', (count) => {
		const colors = sequentialColors(count);
		expect(colors).toHaveLength(count);
		const light = colors.map(luminance);
		expect(light).toEqual([...light].sort((a, b) => b - a));
	});

	it('are warm below the middle, cool above, and darkest at the ends', () => {
		const [low, , high] = [...divergingColors(1, 0), '', ...divergingColors(0, 1)];
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
