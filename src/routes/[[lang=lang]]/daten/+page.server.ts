import type { Country, Level } from '$lib/domain/region';
import type { Indicator } from '$lib/domain/indicator';
import { LEVELS } from '$lib/domain/region';
import { shortPublisher } from '$lib/domain/short-publisher';
import { buildAtlas } from '../../static-files.server';
import { languageOf } from '../language';
import type { PageServerLoad } from './$types';

/** A line of the list. */
export interface CatalogueLine {
	readonly id: string;
	readonly title: string;
	readonly definition: string;
	readonly theme: Indicator['theme'];
	readonly unit: string;
	readonly firstYear: number;
	readonly lastYear: number;
	readonly countries: readonly Country[];
	readonly levels: readonly Level[];
	readonly publisher: string;
}

/** All indicators, in the catalogue's order. */
export const load: PageServerLoad = ({ params }) => {
	const lang = languageOf(params.lang);
	const { indicators, units, sources, catalogue } = buildAtlas();
	const lines = [...indicators.values()].map((indicator): CatalogueLine => {
		const levels = LEVELS.filter((level) => indicator.coverage[level]);
		const coverages = levels.flatMap((level) => indicator.coverage[level] ?? []);
		const unit = units.get(indicator.unit);
		const publishers = indicator.sources.map((id) => shortPublisher(sources.get(id)?.publisher ?? ''));
		return {
			id: indicator.indicator,
			title: lang === 'de' ? indicator.titleDe : indicator.titleEn,
			definition: lang === 'de' ? indicator.definitionDe : indicator.definitionEn,
			theme: indicator.theme,
			unit: (lang === 'de' ? unit?.labelDe : unit?.labelEn) ?? '',
			firstYear: Math.min(...coverages.map(({ firstYear }) => firstYear)),
			lastYear: Math.max(...coverages.map(({ lastYear }) => lastYear)),
			countries: [...new Set(coverages.flatMap(({ countries }) => countries))],
			levels,
			publisher: [...new Set(publishers)].join(', ')
		};
	});
	return { lines, dataVersion: catalogue.dataVersion };
};
