import { DOT_LETTERS } from './dotLabels';
import { between, type MovingDots } from './movingDots';

/** How the dots move. */
export interface Glide {
	readonly milliseconds: number;
	/** At one pace, since the next one follows at its end; otherwise it slows down. */
	readonly steady: boolean;
	/** True once everything should be where it belongs, whatever the time. */
	readonly isCut: () => boolean;
}

/** Colours and letters of the drawing, as plain values. */
export interface GlideLook {
	readonly text: string;
	readonly surface: string;
	readonly accent: string;
	readonly font: string;
}

/**
 * Moves hundreds of dots over a chart, on a canvas of its own: as elements of the page they would be laid out and painted one by one for every
 * picture (measured: a change of all of them 100 ms and more, the canvas under 1 ms).
 */
export class DotGlide {
	readonly #canvas: HTMLCanvasElement;
	#now: MovingDots;
	#frame = 0;

	/** `from`: in px, as all that follows. */
	constructor(canvas: HTMLCanvasElement, from: MovingDots) {
		this.#canvas = canvas;
		this.#now = from;
	}

	/** Moves on from where everything is just now; `done` is called when it has arrived. */
	to(target: MovingDots, { milliseconds, steady, isCut }: Glide, look: GlideLook, done: () => void): void {
		cancelAnimationFrame(this.#frame);
		const from = this.#now;
		const start = performance.now();
		this.#fit();
		this.#draw(look);
		const step = (): void => {
			const time = isCut() ? 1 : Math.min(1, (performance.now() - start) / milliseconds);
			this.#now = between(from, target, steady ? time : 1 - (1 - time) ** 3);
			this.#draw(look);
			if (time < 1) this.#frame = requestAnimationFrame(step);
			else done();
		};
		this.#frame = requestAnimationFrame(step);
	}

	/** Stops and wipes the canvas. */
	end(): void {
		cancelAnimationFrame(this.#frame);
		this.#canvas.width = 0;
	}

	/** As many dots as the screen has, over the size the canvas has in the page. */
	#fit(): void {
		const { clientWidth, clientHeight } = this.#canvas;
		const width = Math.round(clientWidth * devicePixelRatio);
		const height = Math.round(clientHeight * devicePixelRatio);
		if (this.#canvas.width !== width) this.#canvas.width = width;
		if (this.#canvas.height !== height) this.#canvas.height = height;
	}

	#draw({ text, surface, accent, font }: GlideLook): void {
		const pen = this.#canvas.getContext('2d');
		if (!pen) return;
		pen.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
		pen.clearRect(0, 0, this.#canvas.clientWidth, this.#canvas.clientHeight);
		const { dots, line } = this.#now;
		if (line) {
			const [[x0, y0], [x1, y1]] = line;
			pen.globalAlpha = 1;
			pen.strokeStyle = accent;
			pen.lineWidth = 2;
			pen.setLineDash([8, 8]);
			pen.beginPath();
			pen.moveTo(x0, y0);
			pen.lineTo(x1, y1);
			pen.stroke();
			pen.setLineDash([]);
		}
		for (const { at, color, opacity, size, border } of dots) {
			pen.globalAlpha = opacity;
			pen.fillStyle = color;
			pen.beginPath();
			pen.arc(at[0], at[1], size / 2, 0, 2 * Math.PI);
			pen.fill();
			if (border === 0) continue;
			pen.strokeStyle = surface;
			pen.lineWidth = border;
			pen.stroke();
		}
		pen.globalAlpha = 1;
		pen.font = `600 ${DOT_LETTERS}px ${font}`;
		pen.textBaseline = 'middle';
		pen.strokeStyle = surface;
		pen.lineWidth = 3;
		pen.lineJoin = 'round';
		pen.fillStyle = text;
		for (const { label, at } of dots) {
			if (!label) continue;
			const [x, y] = [at[0] + label.offset[0], at[1] + label.offset[1]];
			pen.strokeText(label.text, x, y);
			pen.fillText(label.text, x, y);
		}
	}
}
