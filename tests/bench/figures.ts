/** One line of the report. */
export interface Figure {
	readonly what: string;
	readonly measured: string;
	/** As in the architecture; empty where there is none. */
	readonly budget: string;
	/** Null where there is no budget. */
	readonly isWithin: boolean | null;
}

export function figure(what: string, value: number, unit: 'ms' | 'kB' | 'MB' | '', limit?: number): Figure {
	const text = (n: number): string =>
		`${unit === '' ? n.toFixed(3) : unit === 'ms' ? Math.round(n) : n.toFixed(1)} ${unit}`.trim();
	return {
		what,
		measured: text(value),
		budget: limit === undefined ? '' : `≤ ${text(limit)}`,
		isWithin: limit === undefined ? null : value <= limit
	};
}

/** The value below which a share of the values lies (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** Median and 95th percentile of the same measurements. */
export function spread(what: string, values: readonly number[], limit?: number): Figure[] {
	return [
		figure(`${what}, p50`, percentile(values, 0.5), 'ms', limit),
		figure(`${what}, p95`, percentile(values, 0.95), 'ms')
	];
}

export function markdownTable(figures: readonly Figure[]): string {
	const mark = (isWithin: boolean | null): string => (isWithin === null ? '' : isWithin ? 'yes' : '**no**');
	const lines = figures.map(
		({ what, measured, budget, isWithin }) => `| ${what} | ${measured} | ${budget} | ${mark(isWithin)} |`
	);
	return ['| what | measured | budget | kept |', '|---|---:|---:|---|', ...lines].join('\n');
}
