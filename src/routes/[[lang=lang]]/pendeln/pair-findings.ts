import type { FlowCell, FlowChange } from '$lib/domain/commuting-cells';
import type { MovesResult } from '$lib/domain/commuting-moves';
import type { PairResult } from '$lib/domain/commuting-pair';
import { cellText, flowChangeText, shareText } from '$lib/domain/commuting-text';
import { AGES, COMMUTING_YEARS, type CommutingYear } from '$lib/domain/commuting-view';
import { formatNumber, formatSigned } from '$lib/domain/format';
import { highestOf, lowestOf } from '$lib/domain/tied';
import { namesText } from '$lib/export/names-text';
import type { DrawnWords } from '$lib/i18n/paper-texts';

/** How many commute between two places in the view's year, and what part of all they are. */
export function pairFinding(pair: PairResult, year: CommutingYear, { t, lang }: DrawnWords): string {
	const { name, oppositeName, lines, shareIn, shareOut } = pair;
	const all = t.commuting;
	const at = COMMUTING_YEARS.indexOf(year);
	const text = (cell: FlowCell | undefined): string => (cell ? cellText(cell, all, lang) : all.notNamed);
	return [
		all.pair.sentence(name, oppositeName, all.days[year], text(lines[0]?.in[at]), text(lines[0]?.out[at])),
		shareIn !== null && shareOut !== null
			? all.pair.shares(shareText(shareIn, lang), shareText(shareOut, lang), name)
			: ''
	]
		.filter(Boolean)
		.join(' ');
}

/** What has changed between both dates, or why that can't be said. */
export function pairChangeFinding({ name, oppositeName, lines }: PairResult, { t, lang, paper }: DrawnWords): string {
	const texts = paper.findings.commuting;
	const [all] = lines;
	if (!all) return t.commuting.notNamed;
	const side = (place: string, cells: readonly FlowCell[], change: FlowChange): string => {
		const [before, after] = cells.map((cell) => cellText(cell, t.commuting, lang));
		const told = change.kind === 'value' ? flowChangeText(change, t.commuting.withheld, lang) : null;
		return texts.pairChange(place, before ?? '', after ?? '', told);
	};
	return `${side(name, all.in, all.changeIn)} ${side(oppositeName, all.out, all.changeOut)}`;
}

/** The balance of moves between two places, and the ages that gain and lose most. */
export function pairMovesFinding(moves: readonly number[], name: string, words: DrawnWords): string {
	const net = moves.reduce((sum, value) => sum + value, 0);
	return `${words.paper.findings.commuting.net(name, formatSigned(net, 0, words.lang))} ${agesFinding(moves, words)}`.trim();
}

/** The ages that gain and lose most. */
export function agesFinding(byAge: readonly number[], words: DrawnWords): string {
	const { t, lang, paper } = words;
	const texts = paper.findings.commuting;
	const ages = AGES.map((age, i) => ({ age, balance: byAge[i] ?? 0 }));
	const [high, low] = [highestOf(ages, ({ balance }) => balance), lowestOf(ages, ({ balance }) => balance)];
	const names = (list: readonly (typeof ages)[number][]): string =>
		namesText(
			list.map(({ age }) => t.commuting.moves.agesLong[age]),
			words
		);
	const signed = (value: number): string => formatSigned(value, 0, lang);
	const ends = [
		high && high.value > 0 ? texts.ageGain(names(high.items), signed(high.value)) : '',
		low && low.value < 0 ? texts.ageLoss(names(low.items), signed(low.value)) : ''
	].filter(Boolean);
	return ends.length === 0 ? texts.ageNone : ends.join(' ');
}

/** With how many partners a place gains and loses, all ages together, and the sum. */
export function movesTableFinding({ partners, balance }: MovesResult, { lang, paper }: DrawnWords): string {
	const count = (keep: (value: number) => boolean): string =>
		formatNumber(partners.filter((partner) => keep(partner.balance)).length, 0, lang);
	return paper.findings.commuting.movePartners({
		partners: formatNumber(partners.length, 0, lang),
		gains: count((value) => value > 0),
		losses: count((value) => value < 0),
		even: partners.filter((partner) => partner.balance === 0).length,
		balance: formatSigned(balance, 0, lang)
	});
}
