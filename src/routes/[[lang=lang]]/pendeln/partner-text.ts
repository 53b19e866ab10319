import type { CommutingResult, Partner } from '$lib/domain/commuting-result';
import { cellText, personsText, shareText } from '$lib/domain/commuting-text';
import { formatSigned } from '$lib/domain/format';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';

/** Partners that the direction has a number for, in the order of the view. */
export function rankedPartners({ partners }: Pick<CommutingResult, 'partners'>): Partner[] {
	return partners.filter(({ shown }) => shown !== null && shown !== 0);
}

/** What the ranking says of a partner. */
export function partnerText(
	{ shown, share, in: incoming, out }: Partner,
	{ direction }: CommutingResult['view'],
	{ commuting: t }: Messages,
	lang: Lang
): string {
	if (direction === 'saldo') return formatSigned(shown ?? 0, 0, lang);
	if (direction === 'beide') return t.bothText(cellText(incoming, t, lang), cellText(out, t, lang));
	return `${personsText(shown ?? 0, lang)}${share === null ? '' : ` · ${shareText(share, lang)}`}`;
}
