import type { CommutingResult } from '../../../src/lib/domain/commuting-result';
import { personsText } from '../../../src/lib/domain/commuting-text';
import type { CommutingView } from '../../../src/lib/domain/commuting-view';
import { svgPath, type SvgGeometry } from '../../../src/lib/map/geometry';
import { drawFlowMap } from '../../../src/lib/sheets/flow-sheet';
import { drawPartners } from '../../../src/lib/sheets/partner-sheet';
import { mapCredits } from '../../../src/routes/map-credits.server';
import { flowPaint } from '../../../src/routes/[[lang=lang]]/pendeln/flow-paint';
import { needsWide, seenPart } from '../../../src/routes/[[lang=lang]]/pendeln/flow-part';
import { notDrawn } from '../../../src/routes/[[lang=lang]]/pendeln/not-drawn';
import { partnerText, rankedPartners } from '../../../src/routes/[[lang=lang]]/pendeln/partner-text';
import { staticJson } from '../../../src/routes/static-files.server';
import type { RoomDrawing, RoomRequest } from './room';

/** The flow map and the ranking of partners. */
export function commutingDrawings(
	result: CommutingResult,
	{ t, lang }: Pick<RoomRequest, 't' | 'lang'>
): Readonly<Record<string, RoomDrawing>> {
	const { view, name, place } = result;
	const day = t.commuting.days[view.year];
	const subtitle = filterText(view, t, lang);
	const sources = result.sources.filter(({ source }) => source === `ba_pendler_${view.year}`);
	return {
		karte: {
			title: `${t.commuting.mapHeading[view.direction](name)}, ${day}`,
			subtitle,
			projections: ['mercator'],
			credits: mapCredits(),
			sources,
			draw: (frame) => {
				const at = place ?? { lon: 0, lat: 0 };
				const near = staticJson<SvgGeometry>(svgPath('metropolen', 'nuts3'));
				const isWide = needsWide(view, near, at);
				const geometry = isWide ? staticJson<SvgGeometry>(svgPath('laender', 'nuts3')) : near;
				const box = seenPart(view, { geometry, isWide }, at);
				const rest = notDrawn(result, t, lang);
				const paint = flowPaint(result, lang);
				return Promise.resolve(drawFlowMap({ geometry, box, paint, direction: view.direction, rest, t, lang }, frame));
			}
		},
		rangfolge: {
			title: `${name}: ${t.commuting.rankingHeading[view.direction]}, ${day}`,
			subtitle,
			projections: [],
			sources,
			draw: (frame) =>
				Promise.resolve(
					drawPartners(
						{
							direction: view.direction,
							partners: rankedPartners(result),
							textOf: (partner) => partnerText(partner, view, t, lang),
							moreText: t.commuting.morePartners
						},
						frame
					)
				)
		}
	};
}

/** Who is shown, where it isn't everybody. */
function filterText(view: CommutingView, { commuting: t }: RoomRequest['t'], lang: RoomRequest['lang']): string {
	const { trait, partners, distance, strongest, minimum } = view;
	return [
		...(trait === 'insgesamt' ? [] : [t.traits[trait]]),
		...(partners === 'alle' ? [] : [`${t.partners}: ${t.filters[partners]}`]),
		...(distance === 'alle' ? [] : [t.distances[distance]]),
		...(strongest === 'alle' ? [] : [t.strongestOf(strongest)]),
		...(minimum === 0 ? [] : [t.minimumOf(personsText(minimum, lang))])
	].join(', ');
}
