import type { SvgGeometry } from './geometry';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isText = (value: unknown): boolean => typeof value === 'string';

/** True for a file that holds the geometry of a drawing: untrusted like every file. Path syntax is left to the browser, which ignores bad paths. */
export function isSvgGeometry(value: unknown): value is SvgGeometry {
	if (!isRecord(value)) return false;
	const { viewBox, width, height, bounds, land, lakes, borders, regions, labelPoints, outlines, places } = value;
	return (
		[viewBox, land, lakes, borders].every(isText) &&
		[width, height].every((size) => Number.isFinite(size)) &&
		Array.isArray(bounds) &&
		bounds.length === 4 &&
		Array.isArray(places) &&
		[regions, outlines].every((paths) => isRecord(paths) && Object.values(paths).every(isText)) &&
		isRecord(labelPoints) &&
		Object.values(labelPoints).every((point) => Array.isArray(point) && point.length === 2)
	);
}
