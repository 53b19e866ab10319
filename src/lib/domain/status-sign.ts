import type { Status } from './status';

/** Short sign of a status for narrow places, always with its words nearby; the letters are Eurostat's. */
export const STATUS_SIGNS: Readonly<Record<Status, string>> = {
	normal: '',
	break: 'b',
	provisional: 'p',
	estimated: 'e',
	revised: 'r',
	forecast: 'f',
	low_reliability: 'u',
	secret: 'c',
	missing: ':',
	not_applicable: 'z',
	zero_rounded: 'n'
};

/** Sign of a value that is computed across a break; no letter, because the figure's own status may have one. */
export const ACROSS_BREAK_SIGN = '*';
