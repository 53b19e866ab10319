import { describe, expect, it } from 'vitest';
import { testResult } from '../domain/result.fixture';
import { messages as de } from '../i18n/de';
import { PAGE_THEME, PRINT_THEME } from './chartTheme';
import { courseOption } from './courseOption';
import { renderChartSvg } from './svgChart';

const result = testResult({
	cells: { DE803: [1, 2, [3, 'break'], 4], DE80K: [2, 3, null, 5] },
	view: { selected: ['DE803', 'DE80K'], year: 2023 }
});
const size = { width: 640, height: 360 };
const draw = (theme = PRINT_THEME) =>
	renderChartSvg(courseOption(result, de, 'de', theme, size), size.width, size.height);

describe('renderChartSvg', () => {
	it('gives the same bytes for the same option, whatever was drawn before', () => {
		const first = draw();
		draw(PAGE_THEME);
		expect(draw()).toBe(first);
	});

	it('keeps texts as texts, scales by its viewBox and has an accessible name', () => {
		const svg = draw();
		expect(svg).toMatch(/<text[^>]*>Landkreis Rostock<\/text>/);
		expect(svg).toMatch(/^<svg role="img" aria-label="Liniendiagramm: [^"]+"/);
		expect(svg).toContain('viewBox="0 0 640 360"');
		expect(svg).not.toMatch(/<svg[^>]* width=/);
	});

	it('holds no script, style sheet or event handler', () => {
		expect(draw()).not.toMatch(/<script|<style|\son\w+=|javascript:/i);
	});

	it('never uses the same id for two different drawings', () => {
		const ids = (svg: string) => new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
		const other = ids(draw(PAGE_THEME));
		const shared = [...ids(draw())].filter((id) => other.has(id));
		expect(other.size).toBeGreaterThan(0);
		expect(shared).toEqual([]);
	});

	it('colours by custom properties in a page and by fixed colours in a file', () => {
		expect(draw(PAGE_THEME)).toContain('var(--c-rostock)');
		expect(draw(PRINT_THEME)).not.toContain('var(');
	});
});
