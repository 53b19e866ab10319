import { PAPER } from './paper-colors';
import { grey } from './scene';

/** Lightness (L* of CIELAB, 0 to 100) of land, and of the lowest and the highest class on it. The sea is the paper. */
const LAND = 90;
const [LOWEST, HIGHEST] = [78, 15];

/** As many greys as classes, light to dark in steps that look alike, the first one darker than land; `darkest` where something has to be read on them. */
export function greyLevels(count: number, darkest = HIGHEST): string[] {
	const last = Math.max(1, count - 1);
	return Array.from({ length: count }, (_, i) => greyOf(LOWEST + (darkest - LOWEST) * (i / last)));
}

/** Land and sea have nearly the same lightness in colours: in greys they are told apart, everything else is as light as it was. */
const APART: ReadonlyMap<string, string> = new Map([
	[PAPER.water, PAPER.surface],
	[PAPER.land, greyOf(LAND)]
]);

/** A colour of a drawing as it is on paper without colours. */
export function paperGrey(color: string): string {
	return APART.get(color) ?? grey(color);
}

function greyOf(lightness: number): string {
	const luminance = ((lightness + 16) / 116) ** 3;
	const channel = luminance <= 0.0031308 ? luminance * 12.92 : 1.055 * luminance ** (1 / 2.4) - 0.055;
	const hex = Math.round(channel * 255)
		.toString(16)
		.padStart(2, '0');
	return `#${hex}${hex}${hex}`;
}
