import { plainColor } from '../domain/page-color';
import type { Relation } from '../domain/relation';
import { DotGlide, type GlideLook } from './dotGlide';
import { movingDots, type MovingDots } from './movingDots';
import { scatterPlane } from './scatterPlane';

/** Milliseconds of a single step to another year. */
const STEP = 300;
/** How much longer than its pace the next year may take before the dots are taken to rest. */
const PATIENCE = 400;

/** Takes the dots of a scatter from year to year. With other figures or axes they would run through places that mean nothing: then they jump. */
export class RelationGlide {
	#running = $state(false);
	#playing = $state(false);
	#glide: DotGlide | null = null;
	#last: Relation | null = null;
	#rest: ReturnType<typeof setTimeout> | undefined;
	#wipe = 0;

	/** True while the dots are the canvas's, not the chart's. */
	get running(): boolean {
		return this.#running;
	}

	/** True while years play, one after the other. */
	get playing(): boolean {
		return this.#playing;
	}

	/** True while the axes reach over all years: the reader wants them to, or years play. */
	isHeld({ view }: Relation): boolean {
		return view.hold || this.#playing;
	}

	/**
	 * The relation that is shown now. Without a canvas (no chart yet, less motion asked for) nothing moves.
	 *
	 * @param pace milliseconds until the next year comes while years play, else 0
	 */
	follow(relation: Relation, canvas: HTMLCanvasElement | null, pace: number): void {
		const before = this.#last;
		this.#last = relation;
		if (before === relation) return;
		if (before && canvas && !isCovered() && isOtherYear(before.view, relation.view)) {
			this.#start(before, canvas);
			this.#playing = pace > 0;
			this.#go(relation, canvas, pace);
		} else this.end();
	}

	/** The chart shows where the dots are from now on. */
	end(): void {
		clearTimeout(this.#rest);
		this.#playing = false;
		if (!this.#running) return;
		this.#running = false;
		const glide = this.#glide;
		this.#glide = null;
		// Not before the chart has drawn them.
		this.#wipe = requestAnimationFrame(() => glide?.end());
	}

	#start(before: Relation, canvas: HTMLCanvasElement): void {
		clearTimeout(this.#rest);
		cancelAnimationFrame(this.#wipe);
		this.#glide ??= new DotGlide(canvas, this.#dots(before, canvas));
		this.#running = true;
	}

	#go(relation: Relation, canvas: HTMLCanvasElement, pace: number): void {
		const way = { milliseconds: pace || STEP, steady: pace > 0, isCut: isCovered };
		this.#glide?.to(this.#dots(relation, canvas), way, lookOf(canvas), () => {
			if (isCovered() || !this.#playing) this.end();
			else this.#rest = setTimeout(() => this.#settle(relation, canvas), PATIENCE);
		});
	}

	/** No further year came: back to axes that fit the one shown. */
	#settle(relation: Relation, canvas: HTMLCanvasElement): void {
		this.#playing = false;
		if (relation.view.hold) this.end();
		else this.#go(relation, canvas, 0);
	}

	#dots(relation: Relation, canvas: HTMLCanvasElement): MovingDots {
		const size = { width: canvas.clientWidth, height: canvas.clientHeight };
		return movingDots(relation, { plane: scatterPlane(relation, this.isHeld(relation)), size, theme: lookOf(canvas) });
	}
}

function isOtherYear(before: Relation['view'], now: Relation['view']): boolean {
	return before.year !== now.year && JSON.stringify({ ...before, year: now.year }) === JSON.stringify(now);
}

/** Behind a dialog nothing moves: it may be the one that takes the drawing. */
function isCovered(): boolean {
	return document.querySelector('dialog[open]') !== null;
}

function lookOf(element: Element): GlideLook & Parameters<typeof movingDots>[1]['theme'] {
	const style = getComputedStyle(element);
	const read = (name: string): string => style.getPropertyValue(name).trim() || '#808080';
	const isDark = style.colorScheme === 'dark';
	return {
		text: read('--c-text'),
		textSoft: read('--c-text-soft'),
		surface: read('--c-surface'),
		accent: read('--c-accent'),
		font: read('--font'),
		series: (color) => plainColor(color, read, isDark)
	};
}
