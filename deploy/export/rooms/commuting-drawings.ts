import type { CommutingResult } from '../../../src/lib/domain/commuting-result';
import { svgPath, type SvgGeometry } from '../../../src/lib/map/geometry';
import { drawFlowMap } from '../../../src/lib/sheets/flow-sheet';
import { flowMapDescribed } from '../../../src/routes/[[lang=lang]]/pendeln/flow-drawings';
import { flowPaint } from '../../../src/routes/[[lang=lang]]/pendeln/flow-paint';
import { needsWide, seenArea } from '../../../src/routes/[[lang=lang]]/pendeln/flow-part';
import { notDrawn } from '../../../src/routes/[[lang=lang]]/pendeln/not-drawn';
import type { RoomDrawing, RoomRequest } from './room';

/** The flow map, for which there is geometry on disk. */
export function flowMapDrawing(
	result: CommutingResult,
	{ t, lang, files }: Pick<RoomRequest, 't' | 'lang' | 'files'>
): Readonly<Record<string, RoomDrawing>> {
	const { view, place } = result;
	const sources = result.sources.filter(({ source }) => source === `ba_pendler_${view.year}`);
	return {
		karte: {
			...flowMapDescribed(result, { t, lang }),
			projections: ['mercator', 'laea'],
			credits: files.mapCredits(),
			sources,
			draw: (frame) => {
				const at = place ?? { lon: 0, lat: 0 };
				const near = files.json<SvgGeometry>(svgPath('metropolen', 'nuts3'));
				const isWide = needsWide(view, near, at);
				const geometry = isWide ? files.json<SvgGeometry>(svgPath('laender', 'nuts3')) : near;
				const area = seenArea(view, isWide, at);
				const rest = notDrawn(result, t, lang);
				const paint = flowPaint(result, lang);
				return Promise.resolve(drawFlowMap({ geometry, area, paint, direction: view.direction, rest, t, lang }, frame));
			}
		}
	};
}
