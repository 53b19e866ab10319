import type { XY } from './projection';

/** The part of a drawing that fits into its box, in units of the drawing. */
interface Frame {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Code of the region that an event happened on; null beside them. */
export function regionOf({ target }: Event): string | null {
	if (!(target instanceof Element)) return null;
	return target.closest<SVGElement>('[data-region]')?.dataset['region'] ?? null;
}

/** A point of the window in px from the corner of an element. */
export function fromCorner(element: HTMLElement | undefined, clientX: number, clientY: number): XY {
	const { left, top } = element?.getBoundingClientRect() ?? { left: 0, top: 0 };
	return [clientX - left, clientY - top];
}

/** A point in px from the corner of an element as a point of the drawing that is fitted into it; undoes `onScreen`. */
export function inDrawing(element: HTMLElement | undefined, { x, y, width, height }: Frame, point: XY): XY {
	const { clientWidth = 0, clientHeight = 0 } = element ?? {};
	const scale = Math.min(clientWidth / width, clientHeight / height);
	return [
		x + (point[0] - (clientWidth - width * scale) / 2) / scale,
		y + (point[1] - (clientHeight - height * scale) / 2) / scale
	];
}

/** A point of a drawing in px from the corner of the element that it is fitted into (`xMidYMid meet`). */
export function onScreen(element: HTMLElement | undefined, { x, y, width, height }: Frame, point: XY): XY {
	const { clientWidth = 0, clientHeight = 0 } = element ?? {};
	const scale = Math.min(clientWidth / width, clientHeight / height);
	return [
		(clientWidth - width * scale) / 2 + (point[0] - x) * scale,
		(clientHeight - height * scale) / 2 + (point[1] - y) * scale
	];
}
