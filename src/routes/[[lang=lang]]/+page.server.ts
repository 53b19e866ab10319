import { headline, type Headline, type HeadlineTopic } from '$lib/domain/headline';
import type { Indicator, Source, Unit } from '$lib/domain/indicator';
import { svgOverviewPath, type SvgOverview } from '$lib/map/geometry';
import { placeNamer, type Atlas } from '$lib/state/atlas';
import { mapCredits } from '../map-credits.server';
import { buildAtlas, buildSlice, staticJson } from '../static-files.server';
import { HEADLINE_TOPICS } from './headline-topics';
import { languageOf } from './language';
import type { PageServerLoad } from './$types';

/** A headline with everything its card says. */
export interface HeadlineCardData {
	readonly headline: Headline;
	readonly indicator: Indicator;
	readonly unit: Unit;
	readonly regionName: string;
	readonly referenceName: string;
	readonly source: Source | null;
}

/** The start page: six figures and two maps, made from the same data as every view. */
export const load: PageServerLoad = ({ params }) => {
	const lang = languageOf(params.lang);
	const atlas = buildAtlas();
	const nameOf = placeNamer(atlas, lang);
	return {
		headlines: HEADLINE_TOPICS.map((topic) => cardData(atlas, topic, nameOf)),
		location: staticJson<SvgOverview>(svgOverviewPath('location')),
		region: staticJson<SvgOverview>(svgOverviewPath('region')),
		credits: mapCredits(),
		dataVersion: atlas.catalogue.dataVersion
	};
};

function cardData(atlas: Atlas, topic: HeadlineTopic, nameOf: (code: string) => string): HeadlineCardData {
	const indicator = atlas.indicators.get(topic.indicator);
	const unit = atlas.units.get(indicator?.unit ?? '');
	const found = indicator && unit ? headline(topic, indicator, buildSlice(indicator, 'nuts3')) : null;
	if (!indicator || !unit || !found)
		throw new RangeError(`No figures for the headline "${topic.indicator}" of ${topic.region}.`);
	return {
		headline: found,
		indicator,
		unit,
		regionName: nameOf(topic.region),
		referenceName: nameOf(topic.reference),
		source: atlas.sources.get(found.observation.source ?? '') ?? null
	};
}
