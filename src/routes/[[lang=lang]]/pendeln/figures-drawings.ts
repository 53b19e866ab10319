import { axisScale } from '$lib/charts/axisScale';
import { UNRECORDED_GROUPS } from '$lib/domain/commuting-partners';
import type { CommutingResult, NamedTown } from '$lib/domain/commuting-result';
import { cellText, personsText, shareText } from '$lib/domain/commuting-text';
import type { DrawFrame } from '$lib/domain/exportable';
import { formatCompact, formatNumber, formatSigned, withSuffix } from '$lib/domain/format';
import type { Scene } from '$lib/domain/scene';
import { pagesOf, type PagePart } from '$lib/export/page-parts';
import { tableParts, type PrintedColumn, type PrintedTable } from '$lib/export/table-scene';
import { FLOW_INK } from '$lib/map/flow-scene';
import { keyFigures } from '$lib/sheets/key-figures-sheet';
import type { ProfilePlot } from '$lib/sheets/profile-sheet';
import type { SceneWords } from './scene-drawings';

const left = (title: string): PrintedColumn => ({ title, align: 'left' });
const right = (title: string): PrintedColumn => ({ title, align: 'right' });
const said = (texts: readonly string[]): string => texts.filter((text) => text !== '').join(' ');

/** Key figures with their course, and below where commuters come from by group. */
export function drawCommuterFigures(result: CommutingResult, { t: all, lang }: SceneWords, frame: DrawFrame): Scene[] {
	const t = all.commuting;
	const { total, rates, view } = result;
	const share = (value: number | null): string => (value === null ? '–' : shareText(value, lang));
	const balance = total.balance === null ? '–' : formatSigned(total.balance, 0, lang);
	const parts = [
		keyFigures(
			{
				figures: [
					{ title: t.cards.in, value: cellText(total.in, t, lang) },
					{ title: t.cards.out, value: cellText(total.out, t, lang) },
					{ title: t.cards.balance, value: balance }
				],
				text: said([
					view.trait === 'insgesamt' ? '' : t.traitFigures(t.traits[view.trait]),
					rates
						? `${t.rates(
								share(rates.in),
								share(rates.out),
								formatNumber(rates.employedHere, 0, lang),
								formatNumber(rates.livingHere, 0, lang)
							)} ${t.ratesNote}`
						: t.ratesMissing
				]),
				plot: coursePlot(result, { t: all, lang }),
				note: t.courseNote
			},
			frame
		),
		...tableParts(groupsPrinted(result, { t: all, lang }), frame)
	];
	return pagesOf(parts, frame);
}

function coursePlot({ course }: CommutingResult, { t: { commuting: t }, lang }: SceneWords): ProfilePlot {
	const [first, last] = [course[0]?.year ?? 0, course.at(-1)?.year ?? 0];
	const values = course.flatMap((year) => [year.in, year.out].filter((value) => value !== null));
	const { min, max, step } = axisScale([0, ...values], 3);
	const on = (value: number): number => 100 - ((value - min) / (max - min)) * 100;
	const x = (year: number): number => (100 * (year - first)) / Math.max(1, last - first);
	const sides = [
		['in', FLOW_INK.homeward],
		['out', FLOW_INK.flow]
	] as const;
	return {
		caption: t.courseHeading(first),
		key: sides.map(([side, color]) => ({ name: t.cards[side], color })),
		first,
		last,
		ticks: Array.from({ length: Math.round((max - min) / step) + 1 }, (_, i) => min + i * step).map((value) => ({
			text: formatCompact(value, 0, lang),
			top: on(value)
		})),
		lines: sides.flatMap(([side, color]) => {
			const points = course.flatMap((year) => {
				const value = year[side];
				return value === null ? [] : [{ year: year.year, x: x(year.year), y: on(value) }];
			});
			const exact = points.filter(({ year }) => year < ROUNDED);
			const rounded = points.at(-1)?.year === ROUNDED ? points.slice(-2) : [];
			return [
				{ points: exact, color, strong: true },
				{ points: rounded, color, strong: true, dash: [0.4, 0.3] }
			];
		}),
		bars: []
	};
}

/** From here on the figures are rounded. */
const ROUNDED = 2023;

function groupsPrinted(result: CommutingResult, { t: all, lang }: SceneWords): PrintedTable {
	const t = all.commuting;
	const share = (value: number | null): string => (value === null ? '–' : shareText(value, lang));
	const plain = (value: number | null): string => (value === null ? t.notRecorded : formatNumber(value, 0, lang));
	const isRegiopol = result.region === 'regiopolregion_rostock';
	const isEstimated = result.total.in.status === 'estimated' || result.total.out.status === 'estimated';
	return {
		columns: [left(t.groupsCaption), right(t.cards.in), right(t.ofAll), right(t.cards.out), right(t.ofAll)],
		rows: result.groups.flatMap((group) => [
			[t.groups[group.group], plain(group.in), share(group.shareIn), plain(group.out), share(group.shareOut)],
			...(group.group === 'ausland'
				? UNRECORDED_GROUPS.map((metropolis) => [
						t.axes.ofThem(t.axes.targets[metropolis]),
						t.notRecorded,
						'',
						t.notRecorded,
						''
					])
				: [])
		]),
		strong: new Set(),
		note: said([
			...(result.members.length > 1
				? [
						t.groupSum(isRegiopol ? t.groups.regiopolregion : t.groupCount(result.members.length)),
						isEstimated ? t.groupUnnamed : '',
						t.groupPartners,
						t.groupCourse,
						isRegiopol ? t.axes.regiopolNote : ''
					]
				: []),
			t.groupsNote,
			result.concentration === null ? '' : t.concentration(shareText(result.concentration, lang))
		])
	};
}

/** Who commutes, and how far. */
export function drawTraits(result: CommutingResult, { t: all, lang }: SceneWords, frame: DrawFrame): Scene[] {
	const t = all.commuting;
	const { traits, reach, members, view } = result;
	const share = (value: number | null): string => (value === null ? '–' : shareText(value, lang));
	const km = (value: number | null): string => (value === null ? '–' : withSuffix(formatNumber(value, 0, lang), 'km'));
	const parts = [
		...tableParts(
			{
				columns: [
					left(t.traitsCaption(t.days[view.year])),
					right(t.cards.in),
					right(t.ofAll),
					right(t.cards.out),
					right(t.ofAll)
				],
				rows: traits
					.slice(1)
					.map((row) => [
						t.traits[row.trait],
						cellText(row.in, t, lang),
						share(row.shareIn),
						cellText(row.out, t, lang),
						share(row.shareOut)
					]),
				strong: new Set(),
				note: t.notes.join(' ')
			},
			frame
		),
		...tableParts(
			{
				columns: [left(t.reachCaption), right(t.cards.in), right(t.cards.out)],
				rows: [
					[t.meanDistance, km(reach.in.meanKm), km(reach.out.meanKm)],
					...reach.in.beyond.map((step, i) => [
						t.beyond(String(step.km)),
						share(step.share),
						share(reach.out.beyond[i]?.share ?? null)
					])
				],
				strong: new Set(),
				note: said([
					members.length > 1 ? t.groupReach : '',
					t.reachNote(share(reach.in.covered), share(reach.out.covered))
				])
			},
			frame
		)
	];
	return pagesOf(parts, frame);
}

const MODES = ['foot', 'bike', 'passenger', 'driver', 'transit', 'km'] as const;

/** Commuters of towns, and how they travel. */
export function drawTowns(towns: readonly NamedTown[], { t: all, lang }: SceneWords, frame: DrawFrame): Scene[] {
	const t = all.commuting.towns;
	const counted = towns.flatMap(({ name, commuters }) =>
		commuters
			? [[name, ...[commuters.within, commuters.in, commuters.out].map((value) => personsText(value, lang))]]
			: []
	);
	const modelled = towns.flatMap(({ name, modes }) =>
		modes ? [[name, ...MODES.map((mode) => String(modes[mode]))]] : []
	);
	const table = (title: string, columns: readonly string[], rows: readonly (readonly string[])[]): PagePart[] =>
		rows.length === 0
			? []
			: tableParts(
					{
						columns: [left(t.town), ...columns.map(right)],
						rows,
						strong: new Set(),
						note: `${title}. ${t.note}`
					},
					frame
				);
	const parts = [
		...table(t.census, [t.within, t.in, t.out], counted),
		...table(
			t.modes,
			MODES.map((mode) => t[mode]),
			modelled
		)
	];
	return pagesOf(parts, frame);
}
