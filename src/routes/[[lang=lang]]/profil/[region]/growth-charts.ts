import { slideCourse } from '$lib/sheets/slide-series';
import type { NativeChart, NativeSeries } from '$lib/domain/exportable';
import { REGION_COLORS } from '$lib/domain/palette';
import { PAPER } from '$lib/domain/paper-colors';
import type { ComponentYear } from '$lib/domain/profile';
import type { DrawnWords } from '$lib/i18n/paper-texts';
import { growthFacts } from './growth-facts';
import type { ProfileData } from './shown-profile';

/** The plots of growth as charts that slides can hold, one each; courses are interrupted at breaks. None without a population. */
export function growthCharts({ population, components }: ProfileData, { t }: Pick<DrawnWords, 't'>): NativeChart[] {
	if (!population) return [];
	const texts = t.profile;
	const facts = growthFacts(population, components);
	const { last } = facts;
	const [vital, balances] = [everyYear(facts.vital), everyYear(facts.balances)];
	const persons = t.commuting.axes.persons;
	const basis = { unit: persons, decimals: 0, notes: [] } as const;
	const years = population.values.map((_, i) => population.firstYear + i);
	const look = { inLegend: true, hollow: [], dashed: [] } as const;
	const lines: NativeSeries[] = [
		{ ...look, name: texts.births, color: PAPER.accent, values: vital.map(({ births }) => births) },
		{
			...look,
			name: texts.deaths,
			color: PAPER.textSoft,
			values: vital.map(({ deaths }) => deaths),
			dashed: vital.flatMap(({ deaths }, i) => (deaths === null || (vital[i - 1]?.deaths ?? null) === null ? [] : [i]))
		}
	];
	const color = (name: string): string => REGION_COLORS[name] ?? PAPER.accent;
	const parts = [
		['migration', 'rostock'],
		['natural', 'oeresund']
	] as const;
	return [
		{
			...basis,
			kind: 'line',
			scale: 'zero',
			caption: texts.populationCaption(population.firstYear, last),
			labels: years.map(String),
			series: slideCourse({ ...population, name: texts.population, color: PAPER.accent }),
			notes: population.breaks.filter((year) => year > population.firstYear).map((year) => t.chart.break(year))
		},
		...(vital.length > 0
			? [
					{
						...basis,
						kind: 'line',
						scale: 'zero',
						caption: texts.vitalCaption(vital[0]?.year ?? 0, vital.at(-1)?.year ?? 0),
						labels: vital.map(({ year }) => String(year)),
						series: lines
					} as const
				]
			: []),
		...(balances.length > 0
			? [
					{
						...basis,
						kind: 'groups',
						shape: 'columns',
						isMirrored: false,
						caption: texts.componentsCaption(balances[0]?.year ?? 0, balances.at(-1)?.year ?? 0),
						labels: balances.map(({ year }) => String(year)),
						series: parts.map(([part, ink]) => ({
							name: texts[part],
							color: color(ink),
							values: balances.map((one) => one[part])
						}))
					} as const
				]
			: [])
	];
}

/** Years without figures between others are there, too, without values. */
function everyYear(known: readonly ComponentYear[]): ComponentYear[] {
	const [first = 0, last = -1] = [known[0]?.year, known.at(-1)?.year];
	const none = { births: null, deaths: null, natural: null, migration: null };
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => {
		const year = first + i;
		return known.find((one) => one.year === year) ?? { year, ...none };
	});
}
