import type { RelationPath } from '../domain/relation';
import { circlePath, group, type Scene, type SceneGroup } from '../domain/scene';
import { fitEnds, movingDots } from './movingDots';
import { planeScene } from './planeScene';
import { isYearWritten, YEAR_LETTERS, type ScatterFrame } from './relationScatter';
import { marginsAt, placeOn, tickText, type Spot } from './scatterPlane';
import { dotScene, fitScene } from './scatterShapes';
import { polyline, textBlock } from './sceneShapes';

/** Two indicators as dots, as plain shapes: the same picture as the live chart's (relationScatter.ts). */
export function scatterScene(frame: Omit<ScatterFrame, 'groundOnly'>): SceneGroup {
	const { relation, words, theme, plane, size, lang } = frame;
	const margins = marginsAt(size);
	const ends = fitEnds(relation);
	const place = placeOn(plane, size);
	return group([
		...planeScene(plane, {
			margins,
			size,
			theme,
			x: { title: words.x, text: tickText(plane.x, lang), gap: 34 },
			y: { title: words.y, text: tickText(plane.y, lang), left: margins.left - 56 }
		}),
		...(ends ? [fitScene(ends.map(place), theme)] : []),
		...movingDots(relation, { plane, size, theme })
			.dots.toSorted((a, b) => Number(a.label !== null) - Number(b.label !== null))
			.map((dot) => dotScene(dot, theme))
			// Ways lie over the plain dots and under the marked ones.
			.toSpliced(
				relation.drawn.filter(({ region }) => !relation.paths.some((path) => path.region === region)).length,
				0,
				...(relation.view.paths ? relation.paths.map((path) => wayScene(frame, path)) : [])
			)
	]);
}

/** The way through the years, parted at breaks. */
function wayScene(
	{ relation, theme, plane, size }: Omit<ScatterFrame, 'groundOnly'>,
	{ color, steps }: RelationPath
): SceneGroup {
	const place = placeOn(plane, size);
	const stroke = theme.series(color);
	const spots = steps.map(({ x, y }) => place([x, y]));
	const parts: Spot[][] = [];
	for (const [i, spot] of spots.entries()) {
		const part = parts.at(-1);
		if (!part || steps[i]?.isBreak) parts.push([spot]);
		else part.push(spot);
	}
	return group([
		...parts.map((part): Scene => ({ kind: 'path', d: polyline(part), stroke, strokeWidth: 1.5 })),
		...spots.map((spot): Scene => ({ kind: 'path', d: circlePath(...spot, 2), fill: theme.surface, stroke })),
		...spots.flatMap(([x, y], i) =>
			isYearWritten(steps, i, relation.view.year)
				? textBlock(String(steps[i]?.year), [x, y - 10], {
						size: YEAR_LETTERS,
						fill: theme.textSoft,
						anchor: 'middle',
						halo: theme.surface
					})
				: []
		)
	]);
}
