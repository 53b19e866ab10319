import { error } from '@sveltejs/kit';
import { buildAtlas } from '../../../static-files.server';
import { languageOf } from '../../language';
import { profiledPlaces } from '../profiled-places.server';
import { profileData } from './profile-data.server';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Every region and group, in both languages. */
export const entries: EntryGenerator = () => {
	return profiledPlaces(buildAtlas()).flatMap((region) => [{ region }, { lang: 'en', region }]);
};

export const load: PageServerLoad = ({ params }) => {
	const { region } = params;
	if (!profiledPlaces(buildAtlas()).includes(region)) error(404, { message: `unknown region ${region.slice(0, 40)}` });
	return profileData(region, languageOf(params.lang));
};
