/**
 * Values over years as whole steps from one to the next, which take two thirds of the bytes on the line: one text per region, a step per year, nothing
 * for a year without value. `digits` decimals are kept, as many as the values have.
 */
export interface ValueSteps {
	readonly digits: number;
	readonly steps: readonly string[];
}

/** No indicator is kept with more decimals. */
const MOST_DIGITS = 6;

type Values = readonly (readonly (number | null)[])[];

/** Null where steps would not give the very same numbers again. */
export function stepsOf(values: Values): ValueSteps | null {
	for (let digits = 0; digits <= MOST_DIGITS; digits++) {
		const steps = values.map((row) => rowSteps(row, 10 ** digits));
		if (steps.every((row) => row !== null)) return { digits, steps };
	}
	return null;
}

function rowSteps(row: readonly (number | null)[], factor: number): string | null {
	let last = 0;
	const steps: string[] = [];
	for (const value of row) {
		const units = value === null ? last : Math.round(value * factor);
		if (value !== null && (!Number.isSafeInteger(units) || units / factor !== value)) return null;
		steps.push(value === null ? '' : String(units - last));
		last = units;
	}
	return steps.join(' ');
}

/** The values that the steps were made from. Null if one isn't a whole number. */
export function valuesOf({ digits, steps }: ValueSteps): Values | null {
	const factor = 10 ** digits;
	const rows = steps.map((row) => rowValues(row, factor));
	return rows.every((row) => row !== null) ? rows : null;
}

function rowValues(text: string, factor: number): (number | null)[] | null {
	if (!/^(-?\d+)?( (-?\d+)?)*$/.test(text)) return null;
	let last = 0;
	return text.split(' ').map((step) => {
		if (step === '') return null;
		last += Number(step);
		return last / factor;
	});
}
