import type { FundingGrowth } from '../domain/funding-growth';
import { group, type SceneGroup } from '../domain/scene';
import { GROWTH_MARGINS, growthDots, growthTicks, MARKED, type GrowthDot } from './growthDots';
import type { GrowthFrame } from './growthScatter';
import { planeScene } from './planeScene';
import { placeOn } from './scatterPlane';
import { LEAST_PLOT } from './scatterScene';
import { dotScene, fitScene } from './scatterShapes';

/** Height that the scatter needs. */
export const LEAST_GROWTH_HEIGHT = GROWTH_MARGINS.top + GROWTH_MARGINS.bottom + LEAST_PLOT;

/** Funding per head against growth, as plain shapes: the same picture as the live chart's (growthScatter.ts). */
export function growthScene(
	growth: FundingGrowth,
	{ marked, titles, t, lang, theme, size, names }: GrowthFrame
): SceneGroup {
	const { plane, dots, curve } = growthDots(growth, { marked, log: titles.log, size, names });
	const { map: words } = t.funding;
	const text = growthTicks(lang);
	const place = placeOn(plane, size, GROWTH_MARGINS);
	const dot = ({ at, color, label }: GrowthDot): SceneGroup =>
		dotScene(
			color === null
				? { at: place(at), color: theme.textSoft, opacity: 0.45, size: 7, border: 0.5, label: null }
				: { at: place(at), color, opacity: 1, size: MARKED, border: 1.5, label },
			theme
		);
	return group([
		...planeScene(plane, {
			margins: GROWTH_MARGINS,
			size,
			theme,
			x: { title: words.axisX(titles.x, titles.log), text: text.x, gap: 32 },
			y: { title: words.axisY[growth.measure], text: text.y, left: GROWTH_MARGINS.left }
		}),
		...dots.filter(({ color }) => color === null).map(dot),
		...(curve ? [fitScene(curve.map(place), theme)] : []),
		...dots.filter(({ color }) => color !== null).map(dot)
	]);
}
