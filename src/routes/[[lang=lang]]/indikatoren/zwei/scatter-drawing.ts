import { PRINT_THEME } from '$lib/charts/chartTheme';
import { leastScatterHeight, scatterScene } from '$lib/charts/scatterScene';
import { scatterPlane } from '$lib/charts/scatterPlane';
import type { DrawFrame } from '$lib/domain/exportable';
import type { Relation } from '$lib/domain/relation';
import type { Scene } from '$lib/domain/scene';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';
import { drawNamedDots } from '$lib/sheets/named-dots-sheet';
import { axisTitle, scatterNotes } from './relation-words';

/** The scatter of two indicators on paper, with line and correlation in words below. */
export function drawScatter(relation: Relation, t: Messages, lang: Lang, frame: DrawFrame): Scene[] {
	const plane = scatterPlane(relation, relation.view.hold);
	const words = { x: axisTitle(relation, 'x', t, lang), y: axisTitle(relation, 'y', t, lang) };
	return drawNamedDots(
		{
			draw: (size, names) => scatterScene({ relation, words, lang, theme: PRINT_THEME, plane, size, names }),
			named: relation.paths.map(({ name, color }) => ({ name, color: PRINT_THEME.series(color) })),
			least: leastScatterHeight,
			notes: [...scatterNotes(relation, t, lang), t.relation.noCause]
		},
		frame
	);
}
