import { cellText, personsText, shareText } from '$lib/domain/commuting-text';
import { formatNumber, formatSigned } from '$lib/domain/format';
import { perHeadText, yearsText } from '$lib/domain/funding-text';
import type { ProfileAmount } from '$lib/domain/profile-funding';
import { highestOf, lowestOf } from '$lib/domain/tied';
import { namesText } from '$lib/export/names-text';
import type { DrawnWords } from '$lib/i18n/paper-texts';
import { amountTitle } from '../../foerderung/amount-words';
import { placeFactTexts } from './place-fact-texts';
import type { ProfileLine } from './profile-data.server';
import { lineReference, lineUnit, lineValue, type Figure } from './profile-line';
import { rankUnit, type ProfileData } from './shown-profile';

const text = ({ number, unit }: Figure): string => (unit === '' ? number : `${number}\u00a0${unit}`);

/** Who the place is, and the towns named around it. */
export function locationFinding({ place, onMap }: ProfileData, words: DrawnWords): string {
	const texts = words.paper.findings.profile;
	const towns = (onMap?.towns ?? []).map(({ name }) => name).filter((name) => name !== place.name);
	return [
		texts.facts(place.name, placeFactTexts(place, words).join(', ')),
		towns.length > 0 ? texts.towns(new Intl.ListFormat(words.lang).format(towns)) : ''
	]
		.filter(Boolean)
		.join(' ');
}

/** Population in the first and the last year, its breaks, and what changed it last. */
export function growthFinding({ population, components }: ProfileData, { lang, paper }: DrawnWords): string {
	const texts = paper.findings.profile;
	const known = (population?.values ?? []).flatMap((value, i) =>
		value === null ? [] : [{ year: (population?.firstYear ?? 0) + i, value }]
	);
	const [first, last] = [known[0], known.at(-1)];
	if (!first || !last) return texts.noPopulation;
	const persons = (value: number): string => formatNumber(value, 0, lang);
	const breaks = (population?.breaks ?? []).filter((year) => year > first.year);
	const vital = components.findLast(({ births, deaths }) => births !== null && deaths !== null);
	const balance = components.findLast(({ migration }) => migration !== null);
	return [
		texts.population(
			first === last
				? [texts.inYear(last.year, persons(last.value))]
				: [texts.inYear(first.year, persons(first.value)), texts.inYear(last.year, persons(last.value))]
		),
		breaks.length > 0 ? texts.breaks(new Intl.ListFormat(lang).format(breaks.map(String))) : '',
		vital ? texts.vital(vital.year, persons(vital.births ?? 0), persons(vital.deaths ?? 0)) : '',
		balance ? texts.migration(balance.year, formatSigned(balance.migration ?? 0, 0, lang)) : ''
	]
		.filter(Boolean)
		.join(' ');
}

/** The figures with the highest and the lowest rank; of places without ranks the first one beside its reference. */
export function sectionFinding(
	rows: readonly ProfileLine[],
	references: readonly { readonly name: string; readonly at: number }[],
	unit: string,
	words: DrawnWords
): string {
	const { t, lang, paper } = words;
	const texts = paper.findings.profile;
	const value = (row: ProfileLine): string => {
		const status = row.observation.status === 'break' ? '' : t.table.statusWords[row.observation.status];
		const unit = lineUnit(row, lang);
		return texts.figure(
			row.title,
			text(lineValue(row, lang)) + (unit === '' ? '' : ` ${unit}`),
			[String(row.year), status].filter(Boolean).join(', ')
		);
	};
	const ranked = rows.filter(({ rank }) => rank !== null);
	const shareOf = ({ rank }: ProfileLine): number | null => (rank === null ? null : rank.rank / rank.count);
	const [high, low] = [lowestOf(ranked, shareOf)?.items[0], highestOf(ranked, shareOf)?.items[0]];
	if (high && low) {
		const told = (row: ProfileLine): string => {
			const rank = row.rank ?? { rank: 0, count: 0 };
			return `${value(row)}, ${texts.rank(formatNumber(rank.rank, 0, lang), formatNumber(rank.count, 0, lang))}`;
		};
		return high === low ? texts.only(told(high), unit) : texts.ranks(told(high), told(low), unit);
	}
	const [first] = rows;
	if (!first) return texts.noFigures;
	const beside = references
		.filter(({ at }) => typeof first.references[at] === 'number')
		.map(({ name, at }) => texts.beside(name, text(lineReference(first, at, lang))));
	return texts.unranked([value(first), ...beside].join('; '), rows.length - 1);
}

/** Sums, balance and the strongest partner of each direction. */
function commutingFinding(
	{ in: incoming, out, balance, origins, destinations }: NonNullable<ProfileData['commuting']>,
	{ t, lang, paper }: DrawnWords
): string {
	const texts = paper.findings.profile;
	const told = (partners: typeof origins): string | null => {
		const [first] = partners;
		if (!first) return null;
		const share = first.share === null ? '' : `; ${shareText(first.share, lang)}`;
		return `${first.name} (${personsText(first.persons, lang)}${share})`;
	};
	return texts.commuting({
		in: cellText(incoming, t.commuting, lang),
		out: cellText(out, t.commuting, lang),
		balance: balance === null ? null : formatSigned(balance, 0, lang),
		origin: told(origins),
		destination: told(destinations)
	});
}

/** The amounts with the highest and the lowest rank, or the largest per head. */
function fundingFinding({ rows, name }: NonNullable<ProfileData['funding']>, words: DrawnWords): string {
	const { t, lang, paper } = words;
	const texts = paper.findings.profile;
	const value = ({ amount }: ProfileAmount): string => {
		const status = t.table.statusWords[amount.status];
		return texts.amount(
			amountTitle(amount, t.funding),
			amount.perHead === null ? '–' : perHeadText(amount.perHead, lang),
			[yearsText(amount.period), t.funding.bases[amount.basis], status].filter(Boolean).join(', ')
		);
	};
	const ranked = rows.filter(({ rank, amount }) => rank !== null && amount.perHead !== null);
	const shareOf = ({ rank }: ProfileAmount): number | null => (rank === null ? null : rank.rank / rank.count);
	const [high, low] = [lowestOf(ranked, shareOf)?.items[0], highestOf(ranked, shareOf)?.items[0]];
	const told = (row: ProfileAmount): string =>
		`${value(row)}, ${texts.rank(formatNumber(row.rank?.rank ?? 0, 0, lang), formatNumber(row.rank?.count ?? 0, 0, lang))}`;
	if (high && low && high !== low) return `${name}: ${texts.amountRanks(told(high), told(low))}`;
	const most = highestOf(rows, ({ amount }) => amount.perHead);
	if (!most) return texts.noAmounts(name);
	return `${name}: ${texts.mostPerHead(namesText(most.items.map(value), words))}`;
}

/** What one part of a profile says, by the id of its figure. */
export function partFinding(
	part: string,
	data: ProfileData,
	{ references, kreisReferences }: Pick<Shown, 'references' | 'kreisReferences'>,
	words: DrawnWords
): string {
	const { commuting, funding, kreis, sections, place } = data;
	if (part === 'commuting' && commuting) return commutingFinding(commuting, words);
	if (part === 'funding' && funding) return fundingFinding(funding, words);
	if (part === 'kreis') return sectionFinding(kreis?.rows ?? [], kreisReferences, words.t.profile.units.nuts3, words);
	const rows = sections.find(({ section }) => section === part)?.rows ?? [];
	return sectionFinding(rows, references, rankUnit(place, words.t), words);
}

/** Places that figures are set beside. */
interface Shown {
	readonly references: readonly { readonly name: string; readonly at: number }[];
	readonly kreisReferences: readonly { readonly name: string; readonly at: number }[];
}
