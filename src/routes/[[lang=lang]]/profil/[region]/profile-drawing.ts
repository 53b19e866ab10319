import type { Drawing } from '$lib/domain/exportable';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';
import type { SvgGeometry } from '$lib/map/geometry';
import { placeMap } from '$lib/sheets/place-map';
import { drawProfilePart, drawProfilePlots } from '$lib/sheets/profile-part-sheet';
import { drawProfile } from '$lib/sheets/profile-sheet';
import { placeFactTexts } from './place-fact-texts';
import { profileContent } from './profile-content';
import type { ProfileData } from './shown-profile';

/** A profile and the reference that its address asks for. */
interface AskedProfile {
	readonly data: ProfileData;
	readonly asked: string | null;
}

interface Words {
	readonly t: Messages;
	readonly lang: Lang;
}

/** A profile as a sheet of paper: one page of A4, upright. `geometry`: the Kreise of four countries. */
export function profileDrawing(
	{ data, asked }: AskedProfile,
	words: Words,
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

/** The parts of a profile one by one, by the ids of their figures. */
export function partDrawings(
	{ data, asked }: AskedProfile,
	words: Words,
	geometry: () => Promise<SvgGeometry>
): Readonly<Record<string, Drawing>> {
	const { place, onMap } = data;
	const texts = words.t.profile;
	const { plots, parts } = profileContent(data, asked, words);
	const make = (title: string, draw: Drawing['draw']): Drawing => ({
		title,
		subtitle: texts.pageTitle(place.name),
		projections: [],
		draw
	});
	return {
		...(onMap
			? {
					lage: make(texts.mapLabel(place.name), async ({ width, height, fontSize: size }) => [
						placeMap(onMap, await geometry(), { width, height, size })
					])
				}
			: {}),
		...(plots.length > 0
			? { growth: make(texts.growthHeading, (frame) => Promise.resolve(drawProfilePlots(plots, frame))) }
			: {}),
		...Object.fromEntries(
			parts.map((part) => [part.id, make(part.title, (frame) => Promise.resolve(drawProfilePart(part, frame)))])
		)
	};
}
