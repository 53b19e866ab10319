import type { CommutingResult, Partner } from '$lib/domain/commuting-result';
import { cellText, personsText, shareText } from '$lib/domain/commuting-text';
import { formatSigned } from '$lib/domain/format';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';

/** The view in two sentences: published totals, and the strongest partners in its direction. */
export function commutingSentence(result: CommutingResult, { commuting: t }: Messages, lang: Lang): string {
	const { view, name, total, partners } = result;
	const trait = view.trait === 'insgesamt' ? '' : t.sentenceTrait(t.traits[view.trait]);
	const incoming = cellText(total.in, t, lang);
	const outgoing = cellText(total.out, t, lang);
	const start = t.sentence(name, t.days[view.year], trait, incoming, outgoing);
	const { balance } = total;
	const middle =
		balance === null || balance === 0 ? '.' : t.sentenceBalance(balance > 0, personsText(Math.abs(balance), lang));
	const [first, second] = partners.filter(({ shown }) => shown !== null && shown !== 0);
	const sumOrBalance = ({ shown, in: into, out }: Partner): string =>
		view.direction === 'beide'
			? t.bothText(cellText(into, t, lang), cellText(out, t, lang))
			: formatSigned(shown ?? 0, 0, lang);
	const partnerText = (partner: Partner): string =>
		partner.share === null
			? t.partnerOnly(partner.name, sumOrBalance(partner))
			: t.partnerShare(partner.name, personsText(partner.shown ?? 0, lang), shareText(partner.share, lang));
	const end = first && second ? ` ${t.sentenceStrongest(view.direction, partnerText(first), partnerText(second))}` : '';
	return start + middle + end;
}
