import type { Comparison, ComparedPlace, PeerRank } from '$lib/domain/comparison';
import type { ViewProblem } from '$lib/domain/param-reader';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';
import { figureOf, rowPeriod, rowTitle, rowValue } from './row-words';

/**
 * In how many figures the ranked place is in the upper half of the peers, and where it ranks highest and lowest; of a place that is none of the
 * peers, where it would. Of changes the first figure is told too.
 */
export function comparisonSentence(
	{ rows, view, peers }: Comparison,
	focus: ComparedPlace,
	messages: Messages,
	lang: Lang
): string {
	const t = messages.comparison;
	const ranked = rows.flatMap((row) => {
		const rank = figureOf(row, focus)?.rank;
		return rank ? [{ row, title: rowTitle(row, lang), rank, share: shareAbove(rank) }] : [];
	});
	const sorted = [...ranked].sort((a, b) => a.share - b.share);
	const [best, worst] = [sorted[0], sorted.at(-1)];
	if (!best || !worst) return t.noRanks(focus.name);
	const names = t.peersGenitive[view.peers];
	const isPeer = peers.includes(focus.code);
	const upper = ranked.filter(({ rank }) => isUpper(rank)).length;
	const since = view.display === 'veraenderung' ? view.since : null;
	const place = (rank: PeerRank): string =>
		isPeer ? `${rank.rank}\u00a0/\u00a0${rank.count}` : t.besideRank(rank.rank, rank.count);
	const text = (isPeer ? t.sentence : t.sentenceBeside)(focus.name, upper, ranked.length, names, since);
	const extremes =
		best === worst
			? ''
			: (isPeer ? t.sentenceExtremes : t.sentenceBesideExtremes)(
					best.title,
					place(best.rank),
					worst.title,
					place(worst.rank)
				);
	const first = since === null ? undefined : ranked[0];
	const told = first && figureOf(first.row, focus)?.shown;
	if (!first || told === undefined || told === null) return text + extremes;
	const change = rowValue(first.row, told, { t: messages, lang });
	return t.sentenceFirst(first.title, rowPeriod(first.row), change, place(first.rank), isPeer) + text + extremes;
}

/** The part of the others that is higher. */
function shareAbove({ rank, count, isPeer }: PeerRank): number {
	return (rank - 1) / Math.max(1, isPeer ? count - 1 : count);
}

/** Fewer than half of the peers are higher; of an odd number the one in the middle is in neither half. */
function isUpper({ rank, count, isPeer }: PeerRank): boolean {
	return isPeer ? rank <= count / 2 : rank - 1 < count / 2;
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
