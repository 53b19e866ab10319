import { REGION_COLORS } from './palette';

/**
 * A series colour as CSS that follows the page's scheme: regions with a fixed colour have a custom property in
 * tokens.css, the others are lightened where the page is dark (`light-dark` reads the `color-scheme` set there).
 */
export function pageColor(color: string): string {
	const name = tokenOf(color);
	return name ? `var(${name})` : `light-dark(${color}, ${lighten(color)})`;
}

/** The same colour as a plain value, for drawings that don't know CSS. `read` gives the value of a custom property. */
export function plainColor(color: string, read: (name: string) => string, isDark: boolean): string {
	const name = tokenOf(color);
	return name ? read(name) : isDark ? lighten(color) : color;
}

/** Custom property of a region's fixed colour. */
function tokenOf(color: string): string | null {
	const name = Object.entries(REGION_COLORS).find(([, fixed]) => fixed === color)?.[0];
	return name ? `--c-${name}` : null;
}

/** A hex colour mixed half with white: at least 4.5:1 on the dark surface for every colour of the palette. */
function lighten(color: string): string {
	const channels = [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
	return `#${channels.map((value) => Math.round(value + (255 - value) / 2).toString(16)).join('')}`;
}
