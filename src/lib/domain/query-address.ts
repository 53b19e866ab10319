/** Columns that the reader wants drawn of a query; what is left out is guessed. */
export interface ChosenAxes {
	readonly x?: string;
	readonly y?: string;
	/** A line for each of its texts; null: one for all. */
	readonly series?: string | null;
}

/** As much of a query as an address holds, in signs. */
const LONGEST = 8000;
/** As much of a column's name. */
const LONGEST_NAME = 200;
const AXIS_PARAMS = { x: 'x', y: 'y', series: 'linie' } as const;

/** The query behind the hash of an address; null where there is none, or a broken one. */
export function queryIn(hash: string): string | null {
	try {
		const asked = decodeURIComponent(hash.replace(/^#/, ''));
		return asked.trim() === '' ? null : asked.slice(0, LONGEST);
	} catch {
		return null;
	}
}

/** The hash that holds a query; null for one that is too long. */
export function queryHash(sql: string): string | null {
	return sql.length > LONGEST ? null : `#${encodeURIComponent(sql)}`;
}

/** The columns that an address wants drawn; whether the answer has them only the answer says. */
export function axesIn(search: string): ChosenAxes {
	const params = new URLSearchParams(search);
	const named = (param: string): string | undefined => params.get(param)?.slice(0, LONGEST_NAME);
	const [x, y, series] = [named(AXIS_PARAMS.x), named(AXIS_PARAMS.y), named(AXIS_PARAMS.series)];
	return {
		...(x ? { x } : {}),
		...(y ? { y } : {}),
		...(series === undefined ? {} : { series: series === '' ? null : series })
	};
}

/** The query of an address with other columns to be drawn; what stands there besides stays. */
export function withAxes(search: string, { x, y, series }: ChosenAxes): string {
	const params = new URLSearchParams(search);
	for (const [name, value] of [
		[AXIS_PARAMS.x, x],
		[AXIS_PARAMS.y, y],
		[AXIS_PARAMS.series, series === null ? '' : series]
	] as const) {
		if (value === undefined) params.delete(name);
		else params.set(name, value);
	}
	return params.size === 0 ? '' : `?${params.toString()}`;
}

/** What is left of a choice in an answer with these columns. */
export function heldAxes(
	{ x, y, series }: ChosenAxes,
	{ columns, numeric }: { readonly columns: readonly string[]; readonly numeric: readonly string[] }
): ChosenAxes {
	return {
		...(x !== undefined && columns.includes(x) ? { x } : {}),
		...(y !== undefined && numeric.includes(y) ? { y } : {}),
		...(series === null || (series !== undefined && columns.includes(series)) ? { series } : {})
	};
}

/** What a query calls itself: the comment that it begins with (`-- Rents in the Hanseatic towns`); null without one. */
export function queryTitle(sql: string): string | null {
	const [, text = ''] = /^\s*--[ \t]*([^\n]*)/.exec(sql) ?? [];
	const title = text.trim().slice(0, LONGEST_NAME);
	return title === '' ? null : title;
}
