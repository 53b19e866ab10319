/** Radius of the largest symbol as a share of the drawing's width. */
const LARGEST = 0.034;

/**
 * Radius of a proportional symbol in units of a drawing `width` wide: the area is proportional to the value. Values of
 * zero or below have no area.
 */
export function symbolRadius(value: number, largestValue: number, width: number): number {
	if (!(value > 0) || !(largestValue > 0)) return 0;
	return LARGEST * width * Math.sqrt(Math.min(value, largestValue) / largestValue);
}
