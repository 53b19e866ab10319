/** What is known about an observation besides its value. The source's raw sign is mapped to one of these at build time. */
export const STATUSES = [
	'normal',
	'break',
	'provisional',
	'estimated',
	'revised',
	'forecast',
	'low_reliability',
	'secret',
	'missing',
	'not_applicable',
	'zero_rounded'
] as const;

export type Status = (typeof STATUSES)[number];

/** One letter per status, in the order of STATUSES: the compact form used in slices. */
const LETTERS = 'nbperflsmxz';

/** The letter a status has in a slice file. */
export function statusLetter(status: Status): string {
	return LETTERS[STATUSES.indexOf(status)] ?? 'm';
}

/** The status behind a slice letter; undefined for a letter no status has. */
export function statusFromLetter(letter: string): Status | undefined {
	return letter.length === 1 ? STATUSES[LETTERS.indexOf(letter)] : undefined;
}

/** True where a status says that there can be no value to draw. */
export function isValueless(status: Status): boolean {
	return status === 'secret' || status === 'missing' || status === 'not_applicable';
}
