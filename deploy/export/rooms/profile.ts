import { profileTable } from '../../../src/lib/export/profile-table';
import { svgPath, type SvgGeometry } from '../../../src/lib/map/geometry';
import { profileData } from '../../../src/routes/[[lang=lang]]/profil/[region]/profile-data.server';
import { partDrawings, profileDrawing } from '../../../src/routes/[[lang=lang]]/profil/[region]/profile-drawing';
import { profileRoom } from '../../../src/routes/[[lang=lang]]/profil/[region]/profile-room';
import { shownProfile } from '../../../src/routes/[[lang=lang]]/profil/[region]/shown-profile';
import { staticJson } from '../../../src/routes/static-files.server';
import { refuse, roomSheet, type Room } from './room';

/** Where profiles are: `/profil/DE803`. */
export const PROFILE_PATH = /^\/profil\/(\w+)$/;

/** /profil/… */
export const profile: Room = async (request) => {
	const { atlas, path, params, lang, t, paper } = request;
	const region = PROFILE_PATH.exec(path)?.[1] ?? '';
	const { regions, groups } = atlas.places;
	if (!regions.has(region) && !groups.has(region)) throw new Error(`There is no profile of "${region}".`);
	const data = await profileData(region, lang);
	const shown = shownProfile(data, params.get('bezug'), t, lang);
	refuse(request, shown.refused === null ? [] : [{ param: 'bezug', value: shown.refused, reason: 'unknown_region' }]);
	const { place, sections, kreis, references, sources } = data;
	const asked = params.get('bezug');
	const geometry = () => Promise.resolve(staticJson<SvgGeometry>(svgPath('laender', 'nuts3')));
	const parts = profileRoom({ data, asked, query: '' }, t, lang);
	return roomSheet(request, {
		fileName: t.profile.fileName(region),
		table: () => profileTable({ place, sections, kreis, references, sources }, t, lang),
		sources,
		computed: shown.computed,
		drawings: {
			blatt: {
				paper: 'page',
				...profileDrawing({ data, asked }, { t, lang, paper }, geometry),
				...(data.onMap ? { credits: data.credits } : {})
			},
			...Object.fromEntries(
				Object.entries(partDrawings({ data, asked }, { t, lang, paper }, geometry)).map(([id, drawing]) => [
					id,
					{
						...drawing,
						sources: parts.sourcesOf?.(id) ?? sources,
						table: () => parts.table(id),
						...(id === 'lage' ? { credits: data.credits } : {})
					}
				])
			)
		}
	});
};
