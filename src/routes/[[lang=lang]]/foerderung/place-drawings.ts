import { axisScale } from '$lib/charts/axisScale';
import type { Described, Drawing, DrawFrame, NativeChart } from '$lib/domain/exportable';
import { formatNumber } from '$lib/domain/format';
import { financeAmounts, paymentAmounts } from '$lib/domain/funding-courses';
import { paymentYears, type FundingResult } from '$lib/domain/funding-result';
import type { FinanceCourse } from '$lib/domain/funding-slice';
import { perHeadText, wordFor } from '$lib/domain/funding-text';
import { REGION_COLORS } from '$lib/domain/palette';
import { PAPER } from '$lib/domain/paper-colors';
import type { Scene } from '$lib/domain/scene';
import { tableScenes } from '$lib/export/table-scene';
import type { DrawnWords } from '$lib/i18n/paper-texts';
import { drawCourseGrid, type CoursePicture } from '$lib/sheets/course-grid-sheet';
import { drawPayments, paymentsChart } from '$lib/sheets/payments-sheet';
import { drawThemes } from '$lib/sheets/themes-sheet';
import { financeCourses } from './instrument-words';
import { leadSentence } from './lead';
import {
	financeFinding,
	interregFinding,
	paymentsFinding,
	planFinding,
	singlesFinding,
	themesFinding
} from './place-findings';
import {
	badgesText,
	instrumentsPrinted,
	interregPrinted,
	planPrinted,
	singlesPrinted,
	type MoneyWords
} from './printed-money';

interface Place {
	readonly result: FundingResult;
	readonly name: string;
	/** Of the NUTS 2 region around it. */
	readonly areaName: string;
}

/** The money of one place on paper, by the ids of its figures. */
export function placeDrawings(place: Place, words: MoneyWords & DrawnWords): Readonly<Record<string, Drawing>> {
	const { result, name, areaName } = place;
	const { slice, area, singles } = result;
	const t = words.t.funding;
	const make = (
		kind: Described['kind'],
		title: string,
		finding: string,
		draw: (frame: DrawFrame) => Scene[],
		charts?: () => NativeChart[]
	): Drawing => ({
		kind,
		title,
		subtitle: t.heading(name),
		finding,
		projections: [],
		draw: (frame) => Promise.resolve(draw(frame)),
		...(charts ? { charts } : {})
	});
	const interreg = interregPrinted(slice, words);
	const years = paymentYears(area);
	const hasPlan = area.amounts.some(({ amount }) => amount.instrument === 'eu_structural_funds');
	return {
		instrumente: make('table', t.instrumentsHeading, leadSentence(result, name, words.t, words.lang), (frame) =>
			tableScenes(instrumentsPrinted(result, words), frame)
		),
		...(years.length > 0
			? {
					zahlungen: make(
						'chart',
						t.payments.heading(areaName),
						paymentsFinding(area, words),
						(frame) => drawPayments({ years, notes: paymentNotes(place, words), t, lang: words.lang }, frame),
						() => [paymentsChart({ years, notes: paymentNotes(place, words), t })]
					)
				}
			: {}),
		...(hasPlan
			? {
					plan: make('table', t.plan.heading(areaName), planFinding(area, words), (frame) =>
						tableScenes(planPrinted(area, words), frame)
					)
				}
			: {}),
		...(area.themes.length > 0
			? {
					themen: make('chart', t.themes.heading(areaName), themesFinding(area, words), (frame) =>
						drawThemes({ themes: area.themes, notes: t.themes.note, t, lang: words.lang }, frame)
					)
				}
			: {}),
		...(interreg
			? {
					interreg: make('table', t.interreg.heading(name), interregFinding(slice, name, words), (frame) =>
						tableScenes(interreg, frame)
					)
				}
			: {}),
		...(slice.finance.length > 0
			? {
					finanzen: make('course', t.finance.heading(name), financeFinding(slice, name, words), (frame) =>
						drawFinance(place, words, frame)
					)
				}
			: {}),
		...(singles.length > 0
			? {
					einzelwerte: make('table', t.single.heading, singlesFinding(singles, words), (frame) =>
						tableScenes(singlesPrinted(singles, words), frame)
					)
				}
			: {})
	};
}

function paymentNotes({ result: { slice, area }, areaName }: Place, words: MoneyWords): string {
	const { payments } = words.t.funding;
	const years = paymentYears(area);
	const [amount] = area.payments.flatMap((course) => paymentAmounts(area.place.region, area.place.level, course));
	const [from, to] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
	return [
		amount ? `${badgesText(amount, words, { kind: 'span', from, to })}.` : '',
		slice === area ? '' : payments.areaNote(areaName),
		payments.efreOnly
	]
		.filter((text) => text !== '')
		.join(' ');
}

function drawFinance({ result: { slice }, name }: Place, words: MoneyWords, frame: DrawFrame): Scene[] {
	const { finance } = words.t.funding;
	const courses = financeCourses(slice);
	const [amount] = courses.flatMap((course) => financeAmounts(slice.place.region, slice.place.level, course));
	const years = courses.flatMap((course) => course.years);
	const over = { kind: 'span', from: Math.min(...years), to: Math.max(...years) } as const;
	return drawCourseGrid(
		{
			key: [
				{ name, color: REGION_COLORS['rostock'] ?? PAPER.accent, strong: true },
				{ name: finance.medianKey, color: PAPER.textSoft, dash: [0.5, 0.3] }
			],
			pictures: courses.map((course) => financePicture(course, words)),
			notes: [amount ? `${badgesText(amount, words, over)}.` : '', finance.sentence, finance.gap]
		},
		frame
	);
}

function financePicture(course: FinanceCourse, { t, lang }: MoneyWords): CoursePicture {
	const { finance, instruments } = t.funding;
	const { years, values, medians, instrument } = course;
	const known = [...values, ...medians].filter((value) => value !== null);
	const { min, max, step, decimals } = axisScale([0, ...known], 3);
	const on = (value: number): number => 100 - ((value - min) / (max - min)) * 100;
	const points = (course: readonly (number | null)[]) =>
		course.map((value, i) => ({
			x: (100 * i) / Math.max(1, years.length - 1),
			y: value === null ? null : on(value)
		}));
	const latest = values.findLastIndex((value) => value !== null);
	const title = wordFor(instruments, instrument);
	return {
		key: instrument,
		title:
			latest < 0 ? title : `${title}, ${finance.latest(years[latest] ?? 0, perHeadText(values[latest] ?? 0, lang))}`,
		first: years[0] ?? 0,
		last: years.at(-1) ?? 0,
		ticks: Array.from({ length: Math.round((max - min) / step) + 1 }, (_, i) => min + i * step).map((value) => ({
			text: formatNumber(value, decimals, lang),
			top: on(value)
		})),
		lines: [
			{ place: 1, points: points(medians) },
			{ place: 0, points: points(values) }
		]
	};
}
