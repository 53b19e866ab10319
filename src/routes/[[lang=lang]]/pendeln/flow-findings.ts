import type { CommutingResult, NamedTown, Partner, TraitFigures } from '$lib/domain/commuting-result';
import { personsText, shareText } from '$lib/domain/commuting-text';
import { formatNumber, formatSigned, withSuffix } from '$lib/domain/format';
import { highestOf, lowestOf } from '$lib/domain/tied';
import { namesText } from '$lib/export/names-text';
import type { DrawnWords } from '$lib/i18n/paper-texts';
import { partnerText, rankedPartners } from './partner-text';

/** Partners named at the top of the ranking. */
const TOLD = 3;

/** The strongest partners, and what part of all they are together. */
export function rankingFinding(result: CommutingResult, { t, lang, paper }: DrawnWords): string {
	const texts = paper.findings.commuting;
	const ranked = rankedPartners(result);
	if (ranked.length === 0) return t.commuting.rankingEmpty;
	const told = ranked
		.slice(0, TOLD)
		.map((partner) => texts.one(partner.name, partnerText(partner, result.view, t, lang)));
	const together =
		result.concentration === null || ranked.length <= TOLD
			? ''
			: t.commuting.concentration(shareText(result.concentration, lang));
	return [texts.strongest(told.join(', '), ranked.length), together].filter(Boolean).join(' ');
}

/** With which partners more come than go, and the other way round. */
export function partnersFinding({ partners, total, view }: CommutingResult, words: DrawnWords): string {
	const { t, lang, paper } = words;
	const texts = paper.findings.commuting;
	const signed = (value: number): string => formatSigned(value, 0, lang);
	const balanceOf = ({ balance }: Partner): number | null => balance;
	const [high, low] = [highestOf(partners, balanceOf), lowestOf(partners, balanceOf)];
	if (!high || !low) return texts.noBalances(partners.length);
	const names = (list: readonly Partner[]): string =>
		namesText(
			list.map(({ name }) => name),
			words
		);
	return [
		total.balance === null ? '' : texts.balance(traitText(view, t), signed(total.balance), partners.length),
		high.value > 0 ? texts.surplus(names(high.items), signed(high.value)) : '',
		low.value < 0 ? texts.deficit(names(low.items), signed(low.value)) : '',
		total.in.status === 'estimated' || total.out.status === 'estimated' ? texts.estimated : ''
	]
		.filter(Boolean)
		.join(' ');
}

/** Commuters in the first and the last year, the rates, and where most come from. No change: figures of 2023 are rounded. */
export function figuresFinding({ course, rates, groups, view, total }: CommutingResult, words: DrawnWords): string {
	const { t, lang, paper } = words;
	const texts = paper.findings.commuting;
	const full = course.filter((year) => year.in !== null && year.out !== null);
	const [first, last] = [full[0], full.at(-1)];
	const persons = (value: number | null): string => personsText(value ?? 0, lang);
	const told = (year: (typeof full)[number]): string => texts.year(year.year, persons(year.in), persons(year.out));
	const most = highestOf(
		groups.filter(({ group }) => group !== 'rest'),
		(group) => group.shareIn
	);
	return [
		first && last ? texts.course(first === last ? [told(first)] : [told(first), told(last)]) : '',
		rates ? texts.rates(shareText(rates.in, lang), shareText(rates.out, lang)) : '',
		most && most.value > 0
			? texts.mostFrom(
					traitText(view, t),
					namesText(
						most.items.map(({ group }) => t.commuting.groups[group]),
						words
					),
					shareText(most.value, lang)
				)
			: '',
		total.in.status === 'estimated' || total.out.status === 'estimated' ? texts.estimated : ''
	]
		.filter(Boolean)
		.join(' ');
}

/** The trait in which those who come and those who go differ most, and how far they go. */
export function traitsFinding({ traits, reach, view }: CommutingResult, { t, lang, paper }: DrawnWords): string {
	const texts = paper.findings.commuting;
	const apart = highestOf(traits.slice(1), ({ shareIn, shareOut }) =>
		shareIn === null || shareOut === null ? null : Math.round(Math.abs(shareIn - shareOut) * 1e6) / 1e6
	);
	const share = (value: number | null): string => shareText(value ?? 0, lang);
	// Men and women, Germans and foreigners differ by the same points: the smaller part is told.
	const smallest = apart && lowestOf(apart.items, partOf);
	const [one] = smallest?.items ?? [];
	const km = (value: number): string => withSuffix(formatNumber(value, 0, lang), 'km');
	const [into, out] = [reach.in.meanKm, reach.out.meanKm];
	return [
		one && apart && apart.value > 0
			? texts.trait(t.commuting.traits[one.trait], share(one.shareIn), share(one.shareOut))
			: texts.noTraits,
		into === null || out === null ? '' : texts.distance(traitText(view, t), km(into), km(out))
	]
		.filter(Boolean)
		.join(' ');
}

/** Who is counted, where it isn't everybody. */
function traitText({ trait }: CommutingResult['view'], { commuting: t }: DrawnWords['t']): string {
	return trait === 'insgesamt' ? '' : t.sentenceTrait(t.traits[trait]);
}

function partOf({ shareIn }: TraitFigures): number | null {
	return shareIn;
}

/** The town with most commuters, and the one where most trips are driven. */
export function townsFinding(towns: readonly NamedTown[], words: DrawnWords): string {
	const { lang, paper } = words;
	const texts = paper.findings.commuting;
	const names = (list: readonly NamedTown[]): string =>
		namesText(
			list.map(({ name }) => name),
			words
		);
	const into = highestOf(towns, ({ commuters }) => commuters?.in ?? null);
	const [first] = into?.items ?? [];
	const driven = highestOf(towns, ({ modes }) => modes?.driver ?? null);
	const least = lowestOf(towns, ({ modes }) => modes?.driver ?? null);
	const percent = (value: number): string => withSuffix(formatNumber(value, 0, lang), '%');
	return [
		into && first?.commuters
			? texts.town(
					names(into.items),
					personsText(into.value, lang),
					into.items.length === 1 ? personsText(first.commuters.out, lang) : null
				)
			: '',
		driven && least
			? texts.driven(
					[names(driven.items), percent(driven.value)],
					driven.value === least.value ? null : [names(least.items), percent(least.value)]
				)
			: ''
	]
		.filter(Boolean)
		.join(' ');
}
