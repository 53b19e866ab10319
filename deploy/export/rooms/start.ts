import { svgOverviewPath, type SvgOverview } from '../../../src/lib/map/geometry';
import { mapCredits } from '../../../src/routes/map-credits.server';
import { partSources, regionParts } from '../../../src/routes/[[lang=lang]]/region-parts.server';
import { startDrawings, startTable } from '../../../src/routes/[[lang=lang]]/start-drawings';
import { locationText, START_FIGURES } from '../../../src/routes/[[lang=lang]]/start-texts';
import { staticJson } from '../../../src/routes/static-files.server';
import { chosenDrawing, roomSheet, type Room } from './room';

/** / */
export const start: Room = (request) => {
	const { atlas, lang, t } = request;
	const parts = regionParts(atlas, lang);
	const maps = {
		location: staticJson<SvgOverview>(svgOverviewPath('location')),
		region: staticJson<SvgOverview>(svgOverviewPath('region')),
		parts,
		partSources: partSources(atlas, parts)
	};
	const drawings = startDrawings(maps, { t, lang });
	const name = chosenDrawing(request, Object.keys(drawings)) ?? START_FIGURES.location;
	return roomSheet(request, {
		fileName: t.start.fileName,
		table: () => startTable(name, maps, { t, lang }),
		sources: name === START_FIGURES.location ? [] : maps.partSources,
		computed: false,
		finding: name === START_FIGURES.location ? locationText(maps.location, t, lang) : t.start.regionText,
		drawings: Object.fromEntries(
			Object.entries(drawings).map(([id, drawing]) => [id, { ...drawing, credits: mapCredits() }])
		)
	});
};
