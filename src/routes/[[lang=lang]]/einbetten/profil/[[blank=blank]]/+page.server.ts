import { HOME_PROFILE } from '$lib/domain/profile-references';
import { profileData } from '../../../profil/[region]/profile-data.server';
import { languageOf } from '../../../language';
import { embedPages } from '../../both-languages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = embedPages;

export const load: PageServerLoad = ({ params }) => profileData(HOME_PROFILE, languageOf(params.lang));
