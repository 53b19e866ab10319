import type { FormulaObstacle } from './formula-indicator';

/** A part of the address that could not be used, and what for. */
export interface ViewProblem {
	readonly param: string;
	readonly value: string;
	readonly reason:
		| 'unknown_indicator'
		| 'absolute_number'
		| 'no_shared_level'
		/** A formula that makes no sense, and why. */
		| `formula_${FormulaObstacle}`
		| 'no_such_level'
		| 'no_such_year'
		| 'unknown_region'
		| 'too_many_regions'
		| 'bad_value';
}

const MAX_ECHO = 60;

/** Reads parameters of an address one by one and collects what it could not use. */
export class ParamReader {
	readonly problems: ViewProblem[] = [];
	constructor(private readonly params: URLSearchParams) {}

	raw(param: string): string | null {
		return this.params.get(param);
	}

	complain(param: string, value: string, reason: ViewProblem['reason']): void {
		this.problems.push({ param, value: value.slice(0, MAX_ECHO), reason });
	}

	oneOf<T extends string | number>(param: string, allowed: readonly T[], fallback: T): T {
		const value = this.raw(param);
		if (value === null) return fallback;
		const found = allowed.find((candidate) => String(candidate) === value);
		if (found === undefined) this.complain(param, value, 'bad_value');
		return found ?? fallback;
	}

	/** A year within [low, high], else the nearest one, said. */
	year(param: string, low: number, high: number, fallback: number): number {
		const value = this.raw(param);
		if (value === null) return fallback;
		if (!/^\d{4}$/.test(value)) {
			this.complain(param, value, 'bad_value');
			return fallback;
		}
		const year = Math.min(high, Math.max(low, Number(value)));
		if (year !== Number(value)) this.complain(param, value, 'no_such_year');
		return year;
	}
}
