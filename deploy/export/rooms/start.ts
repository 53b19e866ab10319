import { svgOverviewPath, type SvgOverview } from '../../../src/lib/map/geometry';
import { mapCredits } from '../../../src/routes/map-credits.server';
import { partSources, regionParts } from '../../../src/routes/[[lang=lang]]/region-parts.server';
import { startDrawings, startTable } from '../../../src/routes/[[lang=lang]]/start-drawings';
import { START_FIGURES } from '../../../src/routes/[[lang=lang]]/start-texts';
import { staticJson } from '../../../src/routes/static-files.server';
import { refuse, roomSheet, type Room } from './room';

/** / */
export const start: Room = (request) => {
	const { atlas, lang, t, paper } = request;
	refuse(request, []);
	const parts = regionParts(atlas, lang);
	const maps = {
		location: staticJson<SvgOverview>(svgOverviewPath('location')),
		region: staticJson<SvgOverview>(svgOverviewPath('region')),
		parts,
		partSources: partSources(atlas, parts)
	};
	const { location } = START_FIGURES;
	return roomSheet(request, {
		fileName: t.start.fileName,
		table: () => startTable(location, maps, { t, lang }),
		sources: maps.partSources,
		computed: false,
		drawings: Object.fromEntries(
			Object.entries(startDrawings(maps, { t, lang, paper })).map(([id, drawing]) => [
				id,
				{
					...drawing,
					credits: mapCredits(),
					table: () => startTable(id, maps, { t, lang }),
					...(id === location ? { sources: [] } : {})
				}
			])
		)
	});
};
