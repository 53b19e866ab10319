/** A value axis with round ends. */
export interface AxisScale {
	readonly min: number;
	readonly max: number;
	readonly step: number;
	/** Decimals that tell two ticks apart. */
	readonly decimals: number;
}

const STEPS = [1, 2, 2.5, 5, 10];

/**
 * Round bounds and step around values. Zero is included when the values come near it anyway (the gap to zero is under
 * half of their range), so that a line never looks steeper than it needs to.
 */
export function axisScale(values: readonly number[], tickCount = 5): AxisScale {
	const finite = values.filter(Number.isFinite);
	if (finite.length === 0) return { min: 0, max: 1, step: 0.5, decimals: 1 };
	const [low, high] = spread(Math.min(...finite), Math.max(...finite));
	const from = low > 0 && low < (high - low) / 2 ? 0 : low;
	const to = high < 0 && -high < (high - low) / 2 ? 0 : high;
	const step = roundStep((to - from) / tickCount);
	const decimals = decimalsOf(step);
	const clean = (value: number) => Number(value.toFixed(decimals));
	return {
		min: clean(Math.floor(from / step + 1e-9) * step),
		max: clean(Math.ceil(to / step - 1e-9) * step),
		step,
		decimals
	};
}

/** A single value gets some room on both sides. */
function spread(low: number, high: number): [number, number] {
	if (low < high) return [low, high];
	const room = Math.abs(low) * 0.1 || 1;
	return [low - room, high + room];
}

function roundStep(rough: number): number {
	const power = 10 ** Math.floor(Math.log10(rough));
	const factor = STEPS.find((candidate) => candidate * power >= rough * (1 - 1e-9)) ?? 10;
	return Number((factor * power).toPrecision(3));
}

function decimalsOf(step: number): number {
	for (let decimals = 0; decimals < 12; decimals++) {
		if (Math.abs(step - Number(step.toFixed(decimals))) < step * 1e-6) return decimals;
	}
	return 12;
}
