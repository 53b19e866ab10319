import { pageColor } from '../domain/page-color';
import { PAPER } from '../domain/paper-colors';

/** Colours and font of a drawing, as CSS colour texts. */
export interface ChartTheme {
	readonly text: string;
	readonly textSoft: string;
	/** Grid lines. */
	readonly line: string;
	/** Axes, break rules and the marker of the year shown. */
	readonly axis: string;
	readonly surface: string;
	readonly accent: string;
	/** Band behind the courses: range of the peers. */
	readonly band: string;
	readonly font: string;
	/** The colour a series has in this theme. */
	readonly series: (color: string) => string;
}

/**
 * Colours as custom properties: the drawing follows light, dark and high contrast without being drawn again. Only for
 * SVG inside a page that has tokens.css.
 */
export const PAGE_THEME: ChartTheme = {
	text: 'var(--c-text)',
	textSoft: 'var(--c-text-soft)',
	line: 'var(--c-line)',
	axis: 'var(--c-control)',
	surface: 'var(--c-surface)',
	accent: 'var(--c-accent)',
	band: 'var(--c-accent-soft)',
	font: 'var(--font)',
	series: pageColor
};

/** Fixed colours on white, for files that leave the page. */
export const PRINT_THEME: ChartTheme = {
	text: PAPER.text,
	textSoft: PAPER.textSoft,
	line: PAPER.line,
	axis: PAPER.control,
	surface: PAPER.surface,
	accent: PAPER.accent,
	band: PAPER.accentSoft,
	font: "'Noto Sans', Arial, sans-serif",
	series: (color) => color
};
