import { svgOverviewPath, type SvgOverview } from '$lib/map/geometry';
import { mapCredits } from '../../../../map-credits.server';
import { buildAtlas, staticJson } from '../../../../static-files.server';
import { languageOf } from '../../../language';
import { partSources, regionParts } from '../../../region-parts.server';
import { embedPages } from '../../both-languages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = embedPages;

/** The start page's maps, with what they say. */
export const load: PageServerLoad = ({ params }) => {
	const atlas = buildAtlas();
	const parts = regionParts(atlas, languageOf(params.lang));
	return {
		location: staticJson<SvgOverview>(svgOverviewPath('location')),
		region: staticJson<SvgOverview>(svgOverviewPath('region')),
		parts,
		partSources: partSources(atlas, parts),
		credits: mapCredits(),
		dataVersion: atlas.catalogue.dataVersion
	};
};
