import type { FundingAmount } from '$lib/domain/funding-amount';
import { wordFor } from '$lib/domain/funding-text';
import type { Messages } from '$lib/i18n/messages';

type Texts = Messages['funding'];

/** Instrument and fund: "EU-Struktur- und Agrarfonds, ESF". */
export function amountTitle({ instrument, fund }: Pick<FundingAmount, 'instrument' | 'fund'>, texts: Texts): string {
	const name = wordFor(texts.instruments, instrument);
	return fund === null || instrument === 'interreg' ? name : `${name}, ${wordFor(texts.funds, fund)}`;
}

/** Why there is no figure. */
export function missingReason({ status, note }: FundingAmount, { missing }: Texts): string {
	return wordFor(missing, note ?? (status === 'not_applicable' ? status : 'none'));
}

/** What has to be known about a figure that exists; empty for plain ones. */
export function amountNote({ note, eur, perHead }: FundingAmount, { notes }: Texts): string {
	return note === null || (eur === null && perHead === null) ? '' : wordFor(notes, note);
}
