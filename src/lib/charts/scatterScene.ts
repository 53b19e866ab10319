import { circlePath, group, rectPath, type Scene, type SceneGroup } from '../domain/scene';
import { boxAround, labelBox, type PlaceNames } from './dotLabels';
import { fitEnds, movingDots, type MovingDot } from './movingDots';
import { planeScene } from './planeScene';
import type { ScatterFrame } from './relationScatter';
import { marginsAt, placeOn, tickText, type Spot } from './scatterPlane';
import { dotScene, fitScene } from './scatterShapes';
import { polyline, textBlock } from './sceneShapes';
import { wayYears, YEAR_LETTERS, type PlacedWay } from './wayYears';

/** What the picture is drawn from. */
type ScatterPicture = Omit<ScatterFrame, 'groundOnly' | 'words'> & {
	readonly words: Pick<ScatterFrame['words'], 'x' | 'y'>;
	readonly names?: PlaceNames;
};

/** Least height of a plot in which names have room beside their dots. */
export const LEAST_PLOT = 150;

/** Height that the scatter needs with a width. */
export function leastScatterHeight(width: number): number {
	const { top, bottom } = marginsAt({ width, height: 0 });
	return top + bottom + LEAST_PLOT;
}

/** Two indicators as dots, as plain shapes: the same picture as the live chart's (relationScatter.ts). */
export function scatterScene(frame: ScatterPicture): SceneGroup {
	const { relation, words, theme, plane, size, lang } = frame;
	const margins = marginsAt(size);
	const ends = fitEnds(relation);
	const place = placeOn(plane, size);
	const { dots } = movingDots(relation, { plane, size, theme, names: frame.names });
	const isMarked = ({ label }: MovingDot): boolean => label !== null;
	const marked = dots.filter(isMarked);
	return group([
		...planeScene(plane, {
			margins,
			size,
			theme,
			x: { title: words.x, text: tickText(plane.x, lang), gap: 34 },
			y: { title: words.y, text: tickText(plane.y, lang), left: Math.max(0, margins.left - 56) }
		}),
		...(ends ? [fitScene(ends.map(place), theme)] : []),
		...dots.filter((dot) => !isMarked(dot)).map((dot) => dotScene(dot, theme)),
		// Ways lie over the plain dots and under the marked ones.
		...(relation.view.paths ? waysScene(frame, marked) : []),
		...marked.map((dot) => dotScene(dot, theme)),
		...boxScene(frame)
	]);
}

/** The ways through the years, parted at breaks. */
function waysScene({ relation, theme, plane, size }: ScatterPicture, marked: readonly MovingDot[]): Scene[] {
	const place = placeOn(plane, size);
	const ways = relation.paths.map(({ color, steps }) => ({
		color,
		steps,
		spots: steps.map(({ x, y }) => place([x, y]))
	}));
	const taken = marked.flatMap(({ at, size: across, label }) => [
		boxAround(at, across, across),
		...(label ? [labelBox(at, label)] : [])
	]);
	return [
		...ways.flatMap(({ color, ...way }): Scene[] => {
			const stroke = theme.series(color);
			return [
				...partsOf(way).map((part): Scene => ({ kind: 'path', d: polyline(part), stroke, strokeWidth: 1.5 })),
				...way.spots.map((spot): Scene => ({ kind: 'path', d: circlePath(...spot, 2), fill: theme.surface, stroke }))
			];
		}),
		...wayYears(ways, relation.view.year, taken).flatMap(({ year, at }) =>
			textBlock(String(year), at, {
				size: YEAR_LETTERS,
				fill: theme.textSoft,
				anchor: 'middle',
				halo: theme.surface
			})
		)
	];
}

function partsOf({ steps, spots }: PlacedWay): Spot[][] {
	const parts: Spot[][] = [];
	for (const [i, spot] of spots.entries()) {
		const part = parts.at(-1);
		if (!part || steps[i]?.isBreak) parts.push([spot]);
		else part.push(spot);
	}
	return parts;
}

/** The rectangle that regions are chosen with. */
function boxScene({ relation, theme, plane, size }: ScatterPicture): Scene[] {
	const { box } = relation.view;
	if (!box) return [];
	const within = (value: number, { min, max }: typeof plane.x): number => Math.max(min, Math.min(max, value));
	const corner = (end: 0 | 1): Spot => placeOn(plane, size)([within(box.x[end], plane.x), within(box.y[end], plane.y)]);
	const [[left, bottom], [right, top]] = [corner(0), corner(1)];
	const d = rectPath(left, top, right - left, bottom - top);
	return [{ kind: 'path', d, stroke: theme.accent, strokeWidth: 1.5 }];
}
