import type { CommutingResult, Partner } from '$lib/domain/commuting-result';
import { personsText } from '$lib/domain/commuting-text';
import { sideOf } from '$lib/domain/commuting-view';
import { formatNumber } from '$lib/domain/format';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';

/** What the flow map leaves out, with how many persons: a country has no centre to draw a line from. Empty where there is nothing. */
export function notDrawn(
	{ view, partners, residuals, hidden }: CommutingResult,
	{ commuting: t }: Messages,
	lang: Lang
): string {
	if (view.direction === 'saldo') {
		const count = partners.filter(({ kind, balance }) => kind === 'district' && balance === null).length;
		return count === 0 ? '' : t.legend.notBalanced(formatNumber(count, 0, lang));
	}
	const side = sideOf(view.direction);
	const of = (pair: { readonly in: number; readonly out: number }): number => (side ? pair[side] : pair.in + pair.out);
	const sum = (list: readonly Partner[]): number =>
		list.reduce((all, partner) => all + of({ in: partner.in.value ?? 0, out: partner.out.value ?? 0 }), 0);
	const parts = [
		[t.abroadPart, sum(partners.filter(({ kind }) => kind === 'country'))],
		[t.restPart, sum(residuals)],
		[t.hiddenPart, hidden ? of(hidden) : 0]
	] as const;
	const texts = parts
		.filter(([, value]) => value !== 0)
		.map(([name, value]) => t.notDrawnPart(name, personsText(value, lang)));
	return texts.length === 0 ? '' : t.notDrawn(texts.join(', '));
}
