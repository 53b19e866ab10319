import type { CommutingResult } from '$lib/domain/commuting-result';
import { personsText } from '$lib/domain/commuting-text';
import type { CommutingView } from '$lib/domain/commuting-view';
import type { Drawing, DrawFrame } from '$lib/domain/exportable';
import { tableScenes } from '$lib/export/table-scene';
import { drawPartners } from '$lib/sheets/partner-sheet';
import { drawCommuterFigures, drawTowns, drawTraits } from './figures-drawings';
import { partnerText, rankedPartners } from './partner-text';
import { partnersPrinted } from './printed-tables';
import type { SceneWords } from './scene-drawings';

/** Ranking and table of partners, key figures, traits and towns on paper. */
export function flowDrawings(result: CommutingResult, { t, lang }: SceneWords): Readonly<Record<string, Drawing>> {
	const { view, name } = result;
	const day = t.commuting.days[view.year];
	const subtitle = filterText(view, { t, lang });
	const ranking = {
		direction: view.direction,
		partners: rankedPartners(result),
		textOf: (partner: Parameters<typeof partnerText>[0]) => partnerText(partner, view, t, lang),
		moreText: t.commuting.morePartners
	};
	return {
		rangfolge: {
			title: `${name}: ${t.commuting.rankingHeading[view.direction]}, ${day}`,
			subtitle,
			projections: [],
			draw: (frame) => Promise.resolve(drawPartners(ranking, frame))
		},
		kennzahlen: {
			title: `${name}: ${t.commuting.figuresHeading}, ${day}`,
			subtitle: '',
			projections: [],
			draw: (frame) => Promise.resolve(drawCommuterFigures(result, { t, lang }, frame))
		},
		merkmale: {
			title: `${name}: ${t.commuting.profileHeading}, ${day}`,
			subtitle: '',
			projections: [],
			draw: (frame) => Promise.resolve(drawTraits(result, { t, lang }, frame))
		},
		...(result.towns.length > 0
			? {
					staedte: {
						title: `${name}: ${t.commuting.towns.heading}`,
						subtitle: '',
						projections: [],
						draw: (frame: DrawFrame) => Promise.resolve(drawTowns(result.towns, { t, lang }, frame))
					}
				}
			: {}),
		tabelle: {
			title: `${t.commuting.heading(name)}, ${day}`,
			subtitle,
			projections: [],
			draw: (frame) => Promise.resolve(tableScenes(partnersPrinted(result, t, lang), frame))
		}
	};
}

/** Who is shown, where it isn't everybody. */
export function filterText(view: CommutingView, { t: { commuting: t }, lang }: SceneWords): string {
	const { trait, partners, distance, strongest, minimum } = view;
	return [
		...(trait === 'insgesamt' ? [] : [t.traits[trait]]),
		...(partners === 'alle' ? [] : [`${t.partners}: ${t.filters[partners]}`]),
		...(distance === 'alle' ? [] : [t.distances[distance]]),
		...(strongest === 'alle' ? [] : [t.strongestOf(strongest)]),
		...(minimum === 0 ? [] : [t.minimumOf(personsText(minimum, lang))])
	].join(', ');
}
