import { cellText, personsText, shareText } from '$lib/domain/commuting-text';
import { breakableName } from '$lib/domain/breakable-name';
import { formatNumber, formatSigned } from '$lib/domain/format';
import { perHeadText } from '$lib/domain/funding-text';
import { isPartial, isPublished } from '$lib/domain/group-note';
import { STATUS_SIGNS } from '$lib/domain/status-sign';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';
import type { ProfileContent, ProfileTablePart } from '$lib/sheets/profile-sheet';
import { amountBadges, amountTotal } from './amount-text';
import { amountTitle } from '../../foerderung/amount-words';
import type { ProfilePart } from './balanced-columns';
import type { ProfileLine } from './profile-data.server';
import { lineChange, lineReference, lineUnit, lineValue, type Figure } from './profile-line';
import { profilePlots } from './profile-plots';
import { shownProfile, type ProfileData } from './shown-profile';

interface Words {
	readonly t: Messages;
	readonly lang: Lang;
}

type Shown = ReturnType<typeof shownProfile>;

/** Figures at the head of the sheet, of those that the profile has. */
const HEADLINES = ['population_total', 'gdp_per_head', 'unemployment_rate', 'household_income', 'population_density'];
const MOST_HEADLINES = 4;

const text = ({ number, unit }: Figure): string => (unit === '' ? number : `${number}\u00a0${unit}`);

/** A profile's content with the page's ids of its tables. */
interface NamedContent extends Omit<ProfileContent, 'map' | 'parts'> {
	readonly parts: readonly (ProfileTablePart & { readonly id: ProfilePart })[];
}

/** A profile in words and positions, for a sheet of paper. */
export function profileContent(data: ProfileData, asked: string | null, words: Words): NamedContent {
	const { t, lang } = words;
	const shown = shownProfile(data, asked, t, lang);
	const rows = data.sections.flatMap((section) => section.rows);
	const headlines = HEADLINES.flatMap((id) => rows.find(({ indicator }) => indicator === id) ?? []);
	const tablesOf = (part: ProfilePart): ProfileTablePart[] => {
		if (part === 'commuting') return commutingPart(data, words);
		if (part === 'funding') return fundingPart(data, words);
		if (part === 'kreis') return kreisPart(data, shown, words);
		const section = data.sections.find((one) => one.section === part);
		return section ? [sectionPart(t.profile.sections[section.section], section.rows, shown.references, words)] : [];
	};
	const parts = shown.columns.parts.flat().flatMap((id) => tablesOf(id).map((part) => ({ ...part, id })));
	return {
		lead: [shown.lead ?? '', data.place.note ?? ''].filter(Boolean).join(' '),
		headlines: headlines.slice(0, MOST_HEADLINES).map((row) => ({
			title: row.title,
			value: text(lineValue(row, lang)),
			detail: [String(row.year), ...(row.rank ? [`${t.profile.columns.rank} ${rankText(row.rank, words)}`] : [])].join(
				' · '
			)
		})),
		plots: profilePlots(data, t, lang),
		parts,
		note: shown.note
	};
}

function rankText({ rank, count }: { readonly rank: number; readonly count: number }, { t, lang }: Words): string {
	return t.profile.rankOf(formatNumber(rank, 0, lang), formatNumber(count, 0, lang));
}

/** What is known of the Kreis around a municipality only; its columns aren't those of the tables above. */
function kreisPart({ kreis }: ProfileData, { kreisReferences }: Shown, words: Words): ProfileTablePart[] {
	if (!kreis) return [];
	const part = sectionPart(words.t.profile.kreisHeading(kreis.name), kreis.rows, kreisReferences, words);
	return [{ ...part, sharesHead: false }];
}

function sectionPart(
	title: string,
	rows: readonly ProfileLine[],
	references: Shown['references'],
	words: Words
): ProfileTablePart {
	const { t, lang } = words;
	const texts = t.profile.columns;
	const isRanked = rows.some(({ rank }) => rank !== null);
	const isPeer = rows.some(({ peerRank }) => peerRank !== null);
	const change = (row: ProfileLine): string => {
		const figure = lineChange(row, t, lang);
		return figure === null ? '–' : `${text(figure)}`;
	};
	const marks = ({ observation: { note, status } }: ProfileLine): string =>
		(status === 'normal' || status === 'break' ? '' : ` ${STATUS_SIGNS[status]}`) +
		(isPartial(note) ? '*' : '') +
		(isPublished(note) ? '†' : '');
	return {
		title,
		sharesHead: true,
		head: [
			'',
			texts.value,
			texts.change,
			texts.course,
			...references.map(({ name }) => breakableName(name)),
			...(isRanked ? [texts.rank] : []),
			...(isPeer ? [texts.peers] : [])
		],
		rows: rows.map((row) => ({
			title: row.title,
			under: lineUnit(row, lang),
			cells: [
				{ text: text(lineValue(row, lang)), under: `${row.year}${marks(row)}`, strong: true },
				{ text: change(row), under: row.change.kind === 'value' ? t.profile.since(row.change.fromYear) : '' },
				{ course: row.course },
				...references.map(({ at }) => ({ text: text(lineReference(row, at, lang)), soft: true })),
				...(isRanked ? [{ text: row.rank ? rankText(row.rank, words) : '–' }] : []),
				...(isPeer ? [{ text: row.peerRank ? rankText(row.peerRank, words) : '–' }] : [])
			]
		})),
		notes: []
	};
}

function commutingPart({ commuting, place }: ProfileData, { t, lang }: Words): ProfileTablePart[] {
	if (!commuting) return [];
	const texts = t.profile;
	const partners = (list: typeof commuting.origins): string =>
		list
			.map(({ name, persons, share }) => {
				const part = share === null ? '' : ` (${shareText(share, lang)})`;
				return `${name} ${personsText(persons, lang)}${part}`;
			})
			.join('; ');
	const metropolises = commuting.metropolises.map(
		({ group, in: incoming, out }) =>
			`${texts.metropolises[group](personsText(incoming, lang), out === null ? '–' : personsText(out, lang))}.`
	);
	const cells = [
		cellText(commuting.in, t.commuting, lang),
		cellText(commuting.out, t.commuting, lang),
		commuting.balance === null ? '–' : formatSigned(commuting.balance, 0, lang)
	];
	return [
		{
			title: texts.commutingHeading(t.commuting.days[commuting.year]),
			head: ['', texts.commuting.in, texts.commuting.out, texts.commuting.balance],
			sharesHead: false,
			rows: [{ title: place.name, under: '', cells: cells.map((text) => ({ text, strong: true })) }],
			notes: [
				`${texts.origins}: ${partners(commuting.origins)}.`,
				`${texts.destinations}: ${partners(commuting.destinations)}.`,
				metropolises.join(' ')
			].filter((note) => note !== '')
		}
	];
}

function fundingPart({ funding, place }: ProfileData, words: Words): ProfileTablePart[] {
	if (!funding) return [];
	const { t, lang } = words;
	const { fundingColumns: columns, ...texts } = t.profile;
	const f = t.funding;
	return [
		{
			title: funding.place === place.region ? texts.fundingHeading : `${texts.fundingHeading}: ${funding.name}`,
			sharesHead: false,
			head: ['', columns.amount, columns.total, columns.rank],
			rows: funding.rows.map(({ amount, rank }) => {
				const { perHead } = amount;
				return {
					title: amountTitle(amount, f),
					under: amountBadges(amount, t),
					cells: [
						{ text: perHead === null ? '–' : perHeadText(perHead, lang), strong: true },
						{ text: amountTotal(amount, t, lang) },
						{ text: rank ? rankText(rank, words) : '–' }
					]
				};
			}),
			notes: [texts.fundingNote]
		}
	];
}
