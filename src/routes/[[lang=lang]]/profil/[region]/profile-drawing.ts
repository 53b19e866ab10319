import type { Drawing } from '$lib/domain/exportable';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';
import type { SvgGeometry } from '$lib/map/geometry';
import { drawProfile } from '$lib/sheets/profile-sheet';
import { placeFactTexts } from './place-fact-texts';
import { profileContent } from './profile-content';
import type { ProfileData } from './shown-profile';

/** A profile as a sheet of paper: one page of A4, upright. */
export function profileDrawing(
	{ data, asked }: { readonly data: ProfileData; readonly asked: string | null },
	words: { readonly t: Messages; readonly lang: Lang },
	/** The Kreise of four countries. */
	geometry: () => Promise<SvgGeometry>
): Drawing {
	return {
		title: data.place.name,
		subtitle: placeFactTexts(data.place, words).join(' · '),
		projections: [],
		draw: async (frame) => {
			const map = data.onMap && { onMap: data.onMap, geometry: await geometry() };
			return drawProfile({ ...profileContent(data, asked, words), map }, frame);
		}
	};
}
