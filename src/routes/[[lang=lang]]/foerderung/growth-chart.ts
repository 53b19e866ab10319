import { growthCurve, growthReach } from '$lib/charts/growthDots';
import { PRINT_THEME } from '$lib/charts/chartTheme';
import type { NativeDots, NativeDotSeries } from '$lib/domain/exportable';
import type { DrawnWords } from '$lib/i18n/paper-texts';
import { PLAIN_DOT } from '$lib/sheets/plain-dot';
import { printedPlaces, type GrowthPicture } from './growth-drawing';
import { growthNotes } from './growth-words';

/** Money per head beside growth as a chart that slides can hold: a logarithmic axis has no place for places without money. */
export function growthChart(
	{ growth, title, selected, log }: GrowthPicture,
	{ t, lang, paper }: DrawnWords
): NativeDots {
	const { map: texts } = t.funding;
	const { indicator, fit } = growth;
	const points = growth.points.filter(({ perHead }) => !log || perHead > 0);
	const colors = new Map(printedPlaces(selected).map(({ region, color }) => [region, color]));
	const spot = ({ perHead, growth: change }: (typeof points)[number]) => [perHead, change] as const;
	const named = points.flatMap((point): NativeDotSeries[] => {
		const color = colors.get(point.region);
		return color === undefined ? [] : [{ name: point.name, color, look: 'named', points: [spot(point)] }];
	});
	const others = points.filter(({ region }) => !colors.has(region));
	const left = growth.points.length - points.length;
	return {
		kind: 'dots',
		unit: texts.axisY[growth.measure],
		unitX: texts.axisX(title, log),
		decimals: 1,
		decimalsX: 0,
		isLog: { x: log, y: false },
		series: [
			{ name: paper.slide.others, color: PLAIN_DOT, look: 'plain', points: others.map(spot) } as const,
			...(fit
				? [
						{
							name: paper.slide.fit,
							color: PRINT_THEME.accent,
							look: 'line',
							points: growthCurve(fit, growthReach(growth.points), log)
						} as const
					]
				: []),
			...named
		].filter((one) => one.points.length > 0),
		notes: [
			`${texts.growthHeading(lang === 'de' ? indicator.titleDe : indicator.titleEn, growth.fromYear, growth.toYear)}.`,
			...growthNotes(growth, false, t, lang),
			...(left > 0 ? [paper.slide.noLogarithm(left)] : []),
			texts.growthWarning
		]
	};
}
