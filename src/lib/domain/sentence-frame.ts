import type { NumberLang } from './format';
import type { ModeTexts } from './mode-texts';
import type { Result } from './result';
import type { SentenceTexts } from './sentence-texts';

/** Everything the parts of a sentence are made from. */
export interface SentenceFrame {
	readonly result: Result;
	readonly texts: SentenceTexts;
	readonly modes: ModeTexts;
	readonly lang: NumberLang;
	/** Name of a region or group that may not be among the rows. */
	readonly nameOf: (code: string) => string;
}
