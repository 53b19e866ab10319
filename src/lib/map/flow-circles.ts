import type { LonLat } from '../domain/distance';
import type { FlowPaint, MapBox } from './flow-model';
import type { XY } from './projection';

/** Radius of the largest circle as a share of the width that is seen. */
const LARGEST = 0.065;
/** Below this share of it a circle could not be pointed at. */
const SMALLEST = 0.05;

/** A circle, or half of one: those who come on the right, those who leave on the left. */
export interface FlowCircle {
	readonly key: string;
	readonly code: string;
	readonly center: XY;
	readonly r: number;
	readonly half: 'left' | 'right' | null;
	/** A negative balance. */
	readonly loss: boolean;
	readonly homeward: boolean;
}

/** Radius by the square root: areas are to the numbers as they look. */
export function circleRadius(value: number, largest: number, { width }: Pick<MapBox, 'width'>): number {
	const share = largest > 0 ? Math.sqrt(Math.min(1, Math.max(0, value) / largest)) : 0;
	return LARGEST * width * Math.max(SMALLEST, share);
}

/** All circles, large ones first, so that small ones lie on top. */
export function flowCircles(paint: FlowPaint, project: (place: LonLat) => XY, box: MapBox): FlowCircle[] {
	return [...paint.flows]
		.sort((a, b) => b.value - a.value || (a.key < b.key ? -1 : 1))
		.map(({ key, code, value, homeward, place }) => ({
			key,
			code,
			center: project(place),
			r: circleRadius(value, paint.widest, box),
			half: paint.mode === 'both' ? (homeward ? 'right' : 'left') : null,
			loss: paint.mode === 'balance' && !homeward,
			homeward
		}));
}

/** SVG path of a circle or of its half. */
export function circlePath({ center: [x, y], r, half }: Pick<FlowCircle, 'center' | 'r' | 'half'>): string {
	const at = (value: number): string => String(Math.round(value * 10) / 10);
	const arc = (sweep: 0 | 1, dy: number): string => `A${at(r)} ${at(r)} 0 0 ${sweep} ${at(x)} ${at(y + dy)}`;
	const start = `M${at(x)} ${at(y - r)}`;
	if (half === 'right') return `${start}${arc(1, r)}Z`;
	if (half === 'left') return `${start}${arc(0, r)}Z`;
	return `${start}${arc(1, r)}${arc(1, -r)}Z`;
}
