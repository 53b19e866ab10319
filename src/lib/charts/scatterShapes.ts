import { circlePath, group, type Scene, type SceneGroup } from '../domain/scene';
import type { ChartTheme } from './chartTheme';
import { DOT_LETTERS } from './dotLabels';
import type { MovingDot } from './movingDots';
import type { Spot } from './scatterPlane';
import { polyline, textBlock } from './sceneShapes';

/** A dot of a scatter, perhaps with its name. */
type ScatterDot = Omit<MovingDot, 'region'>;

/** A dot with its name beside it. */
export function dotScene({ at, color, opacity, size, border, label }: ScatterDot, theme: ChartTheme): SceneGroup {
	const dot: Scene = {
		kind: 'path',
		d: circlePath(...at, size / 2),
		fill: color,
		fillOpacity: opacity,
		stroke: theme.surface,
		strokeWidth: Math.max(0.5, border),
		strokeOpacity: opacity
	};
	if (!label || label.text === '') return group([dot]);
	const [right, down] = label.offset;
	const name = textBlock(label.text, [at[0] + right, at[1] + down], {
		size: DOT_LETTERS,
		weight: 600,
		fill: theme.text,
		halo: theme.surface
	});
	return group([dot, ...name]);
}

/** A line through the dots that is no measurement. */
export function fitScene(spots: readonly Spot[], theme: ChartTheme): Scene {
	return { kind: 'path', d: polyline(spots), stroke: theme.accent, strokeWidth: 2, dash: [8, 6] };
}
