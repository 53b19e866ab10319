import type { NumberLang } from './format';
import type { Result } from './result';
import type { SentenceTexts } from './sentence-texts';

/** Everything the parts of a sentence are made from. */
export interface SentenceFrame {
	readonly result: Result;
	readonly texts: SentenceTexts;
	readonly lang: NumberLang;
	/** Name of a region or group that may not be among the rows. */
	readonly nameOf: (code: string) => string;
}

/** Counts and amounts are "so and so many", everything else is "high". */
export function isCounted({ indicator }: Result): boolean {
	return indicator.kind === 'count' || indicator.kind === 'money';
}
