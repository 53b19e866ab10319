import { euroText, yearsText } from '$lib/domain/funding-text';
import type { ProfileAmount } from '$lib/domain/profile-funding';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';

/** Stage, share, years, basis, and what is uncertain: everything that decides what an amount may be set beside. */
export function amountBadges(
	{ stage, share, period, basis, status }: ProfileAmount['amount'],
	{ funding, table }: Messages
): string {
	return [
		stage === null ? funding.noStage : funding.stages[stage],
		share === null ? funding.mixedShare : funding.shares[share],
		yearsText(period),
		funding.bases[basis],
		table.statusWords[status]
	]
		.filter(Boolean)
		.join(' · ');
}

/** The whole amount; one worked out from the amount per head is said to be about so much. */
export function amountTotal({ eur, derived }: ProfileAmount['amount'], { funding }: Messages, lang: Lang): string {
	if (eur === null) return '–';
	const text = euroText(eur, funding.million, lang);
	return derived === 'eur' ? funding.about(text) : text;
}
