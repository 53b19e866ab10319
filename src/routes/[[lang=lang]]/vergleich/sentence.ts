import type { Comparison, ComparedPlace } from '$lib/domain/comparison';
import type { Rank } from '$lib/domain/funding-amount';
import type { ViewProblem } from '$lib/domain/param-reader';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';
import { figureOf, rowTitle } from './row-words';

/** In how many figures the ranked place is in the upper half of the peers, and where it ranks highest and lowest. */
export function comparisonSentence(
	{ rows, view }: Comparison,
	focus: ComparedPlace,
	{ comparison: t }: Messages,
	lang: Lang
): string {
	const ranked = rows.flatMap((row) => {
		const rank = figureOf(row, focus)?.rank;
		return rank ? [{ title: rowTitle(row, lang), rank, share: (rank.rank - 1) / Math.max(1, rank.count - 1) }] : [];
	});
	const sorted = [...ranked].sort((a, b) => a.share - b.share);
	const [best, worst] = [sorted[0], sorted.at(-1)];
	if (!best || !worst) return t.noRanks(focus.name);
	const upper = ranked.filter(({ rank }) => rank.rank <= rank.count / 2).length;
	const text = t.sentence(focus.name, upper, ranked.length, t.peersGenitive[view.peers]);
	const written = ({ rank, count }: Rank): string => `${rank}\u00a0/\u00a0${count}`;
	return best === worst
		? text
		: text + t.sentenceExtremes(best.title, written(best.rank), worst.title, written(worst.rank));
}

/** What could not be used of the address, in words. */
export function comparisonProblems(
	problems: readonly ViewProblem[],
	{ comparison: { problems: t } }: Messages
): string[] {
	return problems.map(({ reason, value, param }) => {
		const write = reason in t ? reason : 'bad_value';
		return t[write as keyof typeof t](value, param);
	});
}
