import { mixed } from './scene';

/** Above and below the mean of the peers. */
export const HEAT = { above: '#1b8a7f', below: '#b0742a' } as const;

/** From here on, in standard deviations, the colour is at its strongest. */
const FULL = 2;
/** Strongest share of the colour, per cent: texts stay readable on it. */
const MOST = 52;

/** How much of its colour a figure's cell has, per cent. */
export function heatStrength(z: number): number {
	return Math.round(Math.min(Math.abs(z) / FULL, 1) * MOST);
}

/** A cell's colour on paper, which is white. */
export function heatOnPaper(z: number): string {
	return mixed(z > 0 ? HEAT.above : HEAT.below, '#ffffff', heatStrength(z) / 100);
}
