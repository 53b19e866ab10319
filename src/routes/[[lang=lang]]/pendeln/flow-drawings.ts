import type { CommutingResult } from '$lib/domain/commuting-result';
import { personsText } from '$lib/domain/commuting-text';
import type { CommutingView } from '$lib/domain/commuting-view';
import type { Described, Drawing, DrawFrame } from '$lib/domain/exportable';
import { tableScenes } from '$lib/export/table-scene';
import type { DrawnWords } from '$lib/i18n/paper-texts';
import { drawPartners, partnerChart } from '$lib/sheets/partner-sheet';
import { drawCommuterFigures, drawTowns, drawTraits } from './figures-drawings';
import { figuresFinding, partnersFinding, rankingFinding, townsFinding, traitsFinding } from './flow-findings';
import { partnerText, rankedPartners } from './partner-text';
import { partnersPrinted } from './printed-tables';
import type { SceneWords } from './scene-drawings';
import { commutingSentence } from './sentence';

/** Ranking and table of partners, key figures, traits and towns on paper. */
export function flowDrawings(result: CommutingResult, words: DrawnWords): Readonly<Record<string, Drawing>> {
	const { t, lang } = words;
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
			kind: 'ranking',
			title: `${name}: ${t.commuting.rankingHeading[view.direction]}, ${day}`,
			subtitle,
			finding: rankingFinding(result, words),
			projections: [],
			draw: (frame) => Promise.resolve(drawPartners(ranking, frame)),
			charts: () =>
				ranking.partners.length === 0
					? []
					: [
							partnerChart(ranking, {
								...words,
								title: t.commuting.rankingHeading[view.direction],
								sides: { in: t.commuting.cards.in, out: t.commuting.cards.out }
							})
						]
		},
		kennzahlen: {
			kind: 'chart',
			title: `${name}: ${t.commuting.figuresHeading}, ${day}`,
			subtitle: '',
			finding: figuresFinding(result, words),
			projections: [],
			draw: (frame) => Promise.resolve(drawCommuterFigures(result, { t, lang }, frame))
		},
		merkmale: {
			kind: 'table',
			title: `${name}: ${t.commuting.profileHeading}, ${day}`,
			subtitle: '',
			finding: traitsFinding(result, words),
			projections: [],
			draw: (frame) => Promise.resolve(drawTraits(result, { t, lang }, frame))
		},
		...(result.towns.length > 0
			? {
					staedte: {
						kind: 'table' as const,
						title: `${name}: ${t.commuting.towns.heading}`,
						subtitle: '',
						finding: townsFinding(result.towns, words),
						projections: [],
						draw: (frame: DrawFrame) => Promise.resolve(drawTowns(result.towns, { t, lang }, frame))
					}
				}
			: {}),
		tabelle: {
			kind: 'table',
			title: `${t.commuting.heading(name)}, ${day}`,
			subtitle,
			finding: partnersFinding(result, words),
			projections: [],
			draw: (frame) => Promise.resolve(tableScenes(partnersPrinted(result, t, lang), frame))
		}
	};
}

/** What the flow map is and says; it is drawn where its geometry is. */
export function flowMapDescribed(result: CommutingResult, words: SceneWords): Described {
	const { view, name } = result;
	const { t, lang } = words;
	return {
		kind: 'flows',
		title: `${t.commuting.mapHeading[view.direction](name)}, ${t.commuting.days[view.year]}`,
		subtitle: filterText(view, words),
		finding: commutingSentence(result, t, lang)
	};
}

/** Who is shown, where it isn't everybody. */
function filterText(view: CommutingView, { t: { commuting: t }, lang }: SceneWords): string {
	const { trait, partners, distance, strongest, minimum } = view;
	return [
		...(trait === 'insgesamt' ? [] : [t.traits[trait]]),
		...(partners === 'alle' ? [] : [`${t.partners}: ${t.filters[partners]}`]),
		...(distance === 'alle' ? [] : [t.distances[distance]]),
		...(strongest === 'alle' ? [] : [t.strongestOf(strongest)]),
		...(minimum === 0 ? [] : [t.minimumOf(personsText(minimum, lang))])
	].join(', ');
}
