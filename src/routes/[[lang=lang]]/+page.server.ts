import { headline, type Headline, type HeadlineTopic } from '$lib/domain/headline';
import { cellsOf } from '$lib/domain/commuting-cells';
import type { CommutingIndex, CommutingSlice } from '$lib/domain/commuting-slice';
import type { Indicator, Source, Unit } from '$lib/domain/indicator';
import { sourceIds } from '$lib/domain/source-ids';
import { svgOverviewPath, type SvgOverview } from '$lib/map/geometry';
import { placeNamer, type Atlas } from '$lib/state/atlas';
import { mapCredits } from '../map-credits.server';
import { buildAtlas, buildSlice, staticJson } from '../static-files.server';
import { HEADLINE_TOPICS } from './headline-topics';
import { languageOf } from './language';
import { partSources, regionParts } from './region-parts.server';
import type { PageServerLoad } from './$types';

/** A headline with everything its card says. */
export interface HeadlineCardData {
	readonly headline: Headline;
	readonly indicator: Indicator;
	readonly unit: Unit;
	readonly regionName: string;
	readonly referenceName: string;
	readonly sources: readonly Source[];
}

/** The start page: six figures and two maps, made from the same data as every view. */
export const load: PageServerLoad = ({ params }) => {
	const lang = languageOf(params.lang);
	const atlas = buildAtlas();
	const nameOf = placeNamer(atlas, lang);
	const parts = regionParts(atlas, lang);
	return {
		headlines: HEADLINE_TOPICS.map((topic) => cardData(atlas, topic, nameOf)),
		location: staticJson<SvgOverview>(svgOverviewPath('location')),
		region: staticJson<SvgOverview>(svgOverviewPath('region')),
		commuters: commuters(),
		parts,
		partSources: partSources(atlas, parts),
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
		sources: sourceIds(found.source).flatMap((id) => atlas.sources.get(id) ?? [])
	};
}

/** Commuters of Rostock at the last reference date. */
function commuters(): { readonly in: number; readonly out: number } {
	const index = staticJson<CommutingIndex>('data/commuting.json');
	const slice = staticJson<CommutingSlice>(index.slices['DE803'] ?? '');
	const [incoming, outgoing] = [slice.in, slice.out].map((grid) => cellsOf(grid)('total', '2023', 'insgesamt').value);
	if (typeof incoming !== 'number' || typeof outgoing !== 'number')
		throw new RangeError('The totals of commuters of Rostock are missing.');
	return { in: incoming, out: outgoing };
}
