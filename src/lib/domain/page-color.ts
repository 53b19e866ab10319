import { REGION_COLORS } from './palette';

/**
 * A series colour as CSS that follows the page's scheme: regions with a fixed colour have a custom property in
 * tokens.css, the others are lightened where the page is dark (`light-dark` reads the `color-scheme` set there).
 */
export function pageColor(color: string): string {
	const name = Object.entries(REGION_COLORS).find(([, fixed]) => fixed === color)?.[0];
	return name ? `var(--c-${name})` : `light-dark(${color}, ${lighten(color)})`;
}

/** A hex colour mixed half with white: at least 4.5:1 on the dark surface for every colour of the palette. */
function lighten(color: string): string {
	const channels = [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
	return `#${channels.map((value) => Math.round(value + (255 - value) / 2).toString(16)).join('')}`;
}
