import type { FlowCell, FlowChange } from './commuting-cells';
import { formatNumber, formatSigned, withSuffix, type NumberLang } from './format';

/** A number of persons. */
export function personsText(value: number, lang: NumberLang): string {
	return formatNumber(value, 0, lang);
}

/** A share with its sign; small ones with two decimals, so that ten of forty thousand are not nothing. */
export function shareText(share: number, lang: NumberLang): string {
	return withSuffix(formatNumber(share, share !== 0 && Math.abs(share) < 0.1 ? 2 : 1, lang), '%');
}

/** Words for cells without a number. */
export interface CellWords {
	readonly notNamed: string;
	readonly secret: string;
	readonly notRecorded: string;
}

/** A cell as text: its number, or why there is none. */
export function cellText({ value, status }: FlowCell, words: CellWords, lang: NumberLang): string {
	if (value !== null) return personsText(value, lang);
	if (status === 'not_applicable') return words.notRecorded;
	return status === 'secret' ? words.secret : words.notNamed;
}

/** A change as text, or why there is none. */
export function flowChangeText(
	change: FlowChange,
	reasons: Readonly<Record<Extract<FlowChange, { kind: 'withheld' }>['reason'], string>>,
	lang: NumberLang
): string {
	return change.kind === 'value' ? withSuffix(formatSigned(change.value, 1, lang), '%') : reasons[change.reason];
}
