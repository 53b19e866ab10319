import { formatCompact } from '$lib/domain/format';
import { REGION_COLORS } from '$lib/domain/palette';
import { PAPER } from '$lib/domain/paper-colors';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';
import type { ProfilePlot } from '$lib/sheets/profile-sheet';
import { componentColumns } from './component-columns';
import { growthFacts } from './growth-facts';
import type { ProfileData } from './shown-profile';

/** Population, births and deaths, and what the population gained and lost, in positions on the sheet; none without a population. */
export function profilePlots({ population, components }: ProfileData, t: Messages, lang: Lang): ProfilePlot[] {
	if (!population) return [];
	const texts = t.profile;
	const { first, last, scale, vital, vitalScale, balances, balanceScale } = growthFacts(population, components);
	const count = last - first + 1;
	const x = (year: number): number => ((year - first + 0.5) / count) * 100;
	const on =
		({ min, max }: { readonly min: number; readonly max: number }) =>
		(value: number): number =>
			100 - ((value - min) / (max - min)) * 100;
	const ticks = ({ min, max, step }: typeof scale) =>
		Array.from({ length: Math.round((max - min) / step) + 1 }, (_, i) => {
			const value = min + i * step;
			return { text: formatCompact(value, 0, lang).replace(/[,.]0(?=\u00a0)/, ''), top: on({ min, max })(value) };
		});
	const [y, yVital, yBalance] = [on(scale), on(vitalScale), on(balanceScale)];
	const color = (name: string): string => REGION_COLORS[name] ?? PAPER.accent;
	const years = { first, last };
	const vitalLine = (kind: 'births' | 'deaths', ink: string) => ({
		color: ink,
		strong: false,
		points: vital.map((one) => {
			const value = one[kind];
			return { x: x(one.year), y: value === null ? null : yVital(value) };
		})
	});
	return [
		{
			...years,
			caption: texts.populationCaption(population.firstYear, last),
			key: [],
			ticks: ticks(scale),
			lines: [
				{
					color: PAPER.accent,
					strong: true,
					points: population.values.map((value, i) => {
						const year = population.firstYear + i;
						return { x: x(year), y: value === null ? null : y(value), isBreak: population.breaks.includes(year) };
					})
				}
			],
			bars: []
		},
		...(vital.length > 0
			? [
					{
						...years,
						caption: texts.vitalCaption(vital[0]?.year ?? 0, vital.at(-1)?.year ?? 0),
						key: [
							{ name: texts.births, color: PAPER.accent },
							{ name: texts.deaths, color: PAPER.textSoft, dash: [0.5, 0.3] }
						],
						ticks: ticks(vitalScale),
						lines: [vitalLine('births', PAPER.accent), { ...vitalLine('deaths', PAPER.textSoft), dash: [0.5, 0.3] }],
						bars: []
					}
				]
			: []),
		...(balances.length > 0
			? [
					{
						...years,
						caption: texts.componentsCaption(balances[0]?.year ?? 0, balances.at(-1)?.year ?? 0),
						key: [
							{ name: texts.migration, color: color('rostock') },
							{ name: texts.natural, color: color('oeresund') }
						],
						ticks: ticks(balanceScale),
						lines: [],
						bars: balances.flatMap((one) =>
							componentColumns(one).map(({ kind, low, high }) => ({
								x: x(one.year),
								width: 70 / count,
								top: yBalance(high),
								bottom: yBalance(low),
								color: color(kind === 'migration' ? 'rostock' : 'oeresund')
							}))
						)
					}
				]
			: [])
	];
}
