import { worstStatus } from '../../src/lib/domain/aggregation';
import { isValueless, type Status } from '../../src/lib/domain/status';

/** A cell of a source table that holds something. */
export interface Cell {
	readonly value: number | null;
	readonly status: Status;
}

/** What is wrong with a cell. */
export interface CellError {
	readonly reason: string;
}

const NUMBER = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;

function statusesOf(signs: string, flags: Readonly<Record<string, Status>>): Status[] | CellError {
	const statuses: Status[] = [];
	for (const token of signs.split(' ')) {
		if (token === '') return { reason: 'a stray space; write "value", "value flags" or ": flags"' };
		const whole = flags[token];
		for (const sign of whole ? [token] : [...token]) {
			const status = flags[sign];
			if (!status) return { reason: `unknown flag "${sign}"; add it to "flags" of source.json` };
			statuses.push(status);
		}
	}
	return statuses;
}

function missingCell(statuses: readonly Status[]): Cell {
	const reason = statuses.find(isValueless) ?? 'missing';
	return { value: null, status: reason };
}

/**
 * Reads a cell: `value`, `value flags`, `: flags`; null for an empty cell. Flags are raw signs of the publisher, a known
 * longer sign (`r100`) or one letter each (`bep`); the gravest status wins.
 */
export function parseCell(text: string, flags: Readonly<Record<string, Status>>): Cell | CellError | null {
	if (text === '') return null;
	const space = text.indexOf(' ');
	const figure = space < 0 ? text : text.slice(0, space);
	const statuses = space < 0 ? [] : statusesOf(text.slice(space + 1), flags);
	if ('reason' in statuses) return statuses;
	if (figure === ':') return missingCell(statuses);
	if (!NUMBER.test(figure))
		return { reason: `"${text}" is neither a number nor ":"; write "value", "value flags" or ": flags"` };
	const status = worstStatus(statuses);
	if (isValueless(status))
		return { reason: `the value ${figure} has a flag that means "${status}"; write ": flags" instead` };
	return { value: Number(figure), status };
}
