import type { Selection } from 'd3-selection';
import type { ZoomBehavior, ZoomTransform } from 'd3-zoom';
import type { XY } from './projection';

/** How far a drawing is moved and enlarged: what stood at `p` px from the corner of its box stands at `k * p + (x, y)`. */
export interface Enlargement {
	readonly k: number;
	readonly x: number;
	readonly y: number;
}

const MOST = 16;
/** One press of a button or key. */
const STEP = 1.6;
/** Least distance to the edge of a region that is reached by keyboard, in px. */
const MARGIN = 40;

/**
 * Enlarges and moves a drawing with wheel and Ctrl or ⌘, double click, two fingers, buttons and keys; one finger and the plain wheel scroll the page
 * as long as all of the drawing is in sight. Gestures are d3-zoom's.
 */
export class DrawingZoom {
	#now = $state.raw<Enlargement>({ k: 1, x: 0, y: 0 });
	#element: HTMLElement | null = null;
	#parts: {
		readonly behavior: ZoomBehavior<HTMLElement, unknown>;
		readonly on: Selection<HTMLElement, unknown, null, undefined>;
	} | null = null;

	get now(): Enlargement {
		return this.#now;
	}

	get isEnlarged(): boolean {
		return this.#now.k > 1;
	}

	/** For `{@attach}`: the element whose box the drawing fits. */
	readonly attach = (element: HTMLElement): (() => void) => {
		let gone = false;
		this.#element = element;
		// Where it can't be loaded the drawing stays as large as it is.
		void Promise.all([import('d3-zoom'), import('d3-selection')])
			.then(([{ zoom }, { select }]) => {
				if (gone) return;
				const behavior = zoom<HTMLElement, unknown>()
					.scaleExtent([1, MOST])
					.constrain(withinBox)
					.filter((event: Event) => this.#isMeant(event))
					.on('zoom', ({ transform: { k, x, y } }: { transform: ZoomTransform }) => (this.#now = { k, x, y }));
				const on = select(element);
				on.call(behavior);
				this.#parts = { behavior, on };
			})
			.catch(() => undefined);
		return () => {
			gone = true;
			this.#parts?.on.on('.zoom', null);
			this.#parts = null;
			this.#element = null;
		};
	};

	/** Larger by steps above zero, smaller by steps below. */
	readonly by = (steps: number): void => {
		this.#parts?.behavior.scaleBy(this.#parts.on, STEP ** steps);
	};

	/** All of the drawing again. */
	readonly home = (): void => {
		this.#parts?.behavior.scaleTo(this.#parts.on, 1);
	};

	/** Where a point of the drawing that fits its box is now, px. */
	placeOf([px, py]: XY): XY {
		const { k, x, y } = this.#now;
		return [k * px + x, k * py + y];
	}

	/** Brings a point into sight and tells where it is then. */
	reveal(point: XY): XY {
		const { clientWidth = 0, clientHeight = 0 } = this.#element ?? {};
		const [x, y] = this.placeOf(point);
		const isSeen = x > MARGIN && y > MARGIN && x < clientWidth - MARGIN && y < clientHeight - MARGIN;
		if (this.isEnlarged && !isSeen) this.#parts?.behavior.translateTo(this.#parts.on, point[0], point[1]);
		return this.placeOf(point);
	}

	#isMeant(event: Event): boolean {
		if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
		if (event.type === 'dblclick') return true;
		if ('touches' in event) return this.isEnlarged || (event as TouchEvent).touches.length > 1;
		return this.isEnlarged && event instanceof MouseEvent && event.button === 0;
	}
}

/** The enlarged box always fills the box. */
function withinBox(
	transform: ZoomTransform,
	[[left, top], [right, bottom]]: [[number, number], [number, number]]
): ZoomTransform {
	const { k, x, y } = transform;
	const clamp = (offset: number, size: number): number => Math.min(0, Math.max(size * (1 - k), offset));
	return transform.translate((clamp(x, right - left) - x) / k, (clamp(y, bottom - top) - y) / k);
}
