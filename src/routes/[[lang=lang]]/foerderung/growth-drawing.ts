import { PRINT_THEME } from '$lib/charts/chartTheme';
import type { MarkedPlace } from '$lib/charts/growthScatter';
import { growthScene, LEAST_GROWTH_HEIGHT } from '$lib/charts/growthScene';
import type { DrawFrame } from '$lib/domain/exportable';
import type { FundingGrowth } from '$lib/domain/funding-growth';
import { REGION_COLORS } from '$lib/domain/palette';
import { PAPER } from '$lib/domain/paper-colors';
import type { Scene } from '$lib/domain/scene';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';
import { drawNamedDots } from '$lib/sheets/named-dots-sheet';
import { growthNotes, markedPlaces } from './growth-words';

/** What it is drawn from. */
export interface GrowthPicture {
	readonly growth: FundingGrowth;
	/** What kind of money. */
	readonly title: string;
	/** Place that is named beside the region's own. */
	readonly selected: string;
	/** Whether the axis of the money is logarithmic. */
	readonly log: boolean;
}

/** Money per head beside growth on paper. */
export function drawGrowth(
	{ growth, title, selected, log }: GrowthPicture,
	t: Messages,
	lang: Lang,
	frame: DrawFrame
): Scene[] {
	const { indicator, fromYear, toYear } = growth;
	const { map: texts } = t.funding;
	const marked = printedPlaces(selected);
	const titles = { log, x: title, indicator: lang === 'de' ? indicator.titleDe : indicator.titleEn };
	return drawNamedDots(
		{
			draw: (size, names) => growthScene(growth, { marked, titles, t, lang, theme: PRINT_THEME, size, names }),
			named: marked.flatMap(({ region, color: ink }) => {
				const point = growth.points.find((one) => one.region === region);
				return point ? [{ name: point.name, color: ink }] : [];
			}),
			least: () => LEAST_GROWTH_HEIGHT,
			notes: [
				`${texts.growthHeading(titles.indicator, fromYear, toYear)}.`,
				...growthNotes(growth, log, t, lang),
				texts.growthWarning
			]
		},
		frame
	);
}

/** The places that are named, in their colours on paper. */
export function printedPlaces(selected: string): readonly MarkedPlace[] {
	const color = (name: string): string => REGION_COLORS[name] ?? PAPER.accent;
	return markedPlaces(selected, {
		selected: PAPER.accent,
		rostock: color('rostock'),
		berlin: color('berlin'),
		hamburg: color('hamburg')
	});
}
