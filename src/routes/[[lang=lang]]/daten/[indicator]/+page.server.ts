import { coverageStrip } from '$lib/domain/coverage-strip';
import { LEVELS } from '$lib/domain/region';
import { buildAtlas, buildSlice } from '../../../static-files.server';
import { indicatorEntries, indicatorFacts, weightSources } from '../../../daten/dateien/indicator-facts.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => indicatorEntries().flatMap((entry) => [entry, { ...entry, lang: 'en' }]);

/** Everything that is known of one indicator. */
export const load: PageServerLoad = ({ params }) => {
	const { places, indicators, catalogue } = buildAtlas();
	const facts = indicatorFacts(params.indicator);
	const { indicator } = facts;
	const named = [indicator.numerator, indicator.denominator, indicator.weight].flatMap((id) => {
		const found = indicators.get(id ?? '');
		return found ? [[found.indicator, { de: found.titleDe, en: found.titleEn }] as const] : [];
	});
	return {
		...facts,
		dataVersion: catalogue.dataVersion,
		/** Of its sources those that only group values rest on. */
		weightSources: weightSources(indicator),
		/** Titles of the indicators that the formula names. */
		titles: Object.fromEntries(named),
		strips: LEVELS.flatMap((level) =>
			indicator.coverage[level] ? [coverageStrip(buildSlice(indicator, level), places.regions, indicator.breaks)] : []
		)
	};
};
