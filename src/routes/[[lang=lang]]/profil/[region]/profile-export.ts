import { preloadData } from '$app/navigation';
import type { PlainTable } from '$lib/domain/plain-table';
import { localPath, type Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';
import type { Room } from '../../ausgabe/room-export';
import type { ProfileData } from './shown-profile';

/** The profile's page, as it is when a reader opens the dialog. */
interface ProfilePage {
	readonly data: ProfileData;
	/** The reference that the address asks for. */
	readonly asked: string | null;
	readonly t: Messages;
	readonly lang: Lang;
	/** Of the address. */
	readonly query: string;
}

/** The parts of a profile for files, one by one. Throws Error for texts in the other language where its page can't be had. */
export async function profileParts(page: ProfilePage): Promise<Room> {
	const { drawings, loadKreise, shared } = await loadDrawings(page);
	return {
		...shared,
		drawings: async (words) => drawings.partDrawings(await shownIn(words.lang, page), words, loadKreise)
	};
}

/** The whole profile on a sheet of its own. Throws like `profileParts`. */
export async function wholeProfile(page: ProfilePage, table: () => PlainTable): Promise<Room> {
	const { drawings, loadKreise, shared } = await loadDrawings(page);
	return {
		...shared,
		drawings: async (words) => ({
			[page.data.place.region]: drawings.profileDrawing(await shownIn(words.lang, page), words, loadKreise)
		}),
		paper: 'page',
		table
	};
}

async function loadDrawings({ data, asked, query, t, lang }: ProfilePage) {
	const [{ profileRoom }, drawings, { loadKreise }] = await Promise.all([
		import('./profile-room'),
		import('./profile-drawing'),
		import('./load-kreise')
	]);
	return { drawings, loadKreise, shared: profileRoom({ data, asked, query }, t, lang) };
}

/** Names and titles are those of a language: the other one's are on its page. */
async function shownIn(other: Lang, { data, asked, lang }: ProfilePage): Promise<Pick<ProfilePage, 'data' | 'asked'>> {
	if (other === lang) return { data, asked };
	const loaded = await preloadData(localPath(`/profil/${data.place.region}`, other));
	if (loaded.type !== 'loaded' || loaded.status !== 200)
		throw new Error('The profile in the other language is not there.');
	return { data: loaded.data as unknown as ProfileData, asked };
}
