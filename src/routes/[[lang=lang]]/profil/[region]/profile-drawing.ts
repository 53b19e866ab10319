import type { Described, Drawing } from '$lib/domain/exportable';
import type { DrawnWords } from '$lib/i18n/paper-texts';
import type { SvgGeometry } from '$lib/map/geometry';
import { placeMap } from '$lib/sheets/place-map';
import { drawProfilePart, drawProfilePlots } from '$lib/sheets/profile-part-sheet';
import { drawProfile } from '$lib/sheets/profile-sheet';
import { growthCharts } from './growth-charts';
import { growthFinding, locationFinding, partFinding } from './part-findings';
import { placeFactTexts } from './place-fact-texts';
import { profileContent } from './profile-content';
import { shownProfile, type ProfileData } from './shown-profile';

/** A profile and the reference that its address asks for. */
interface AskedProfile {
	readonly data: ProfileData;
	readonly asked: string | null;
}

/** A profile as a sheet of paper: one page of A4, upright. `geometry`: the Kreise of four countries. */
export function profileDrawing(
	{ data, asked }: AskedProfile,
	words: DrawnWords,
	geometry: () => Promise<SvgGeometry>
): Drawing {
	return {
		kind: 'profile',
		finding: shownProfile(data, asked, words.t, words.lang).lead ?? words.paper.findings.profile.noPopulation,
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
	words: DrawnWords,
	geometry: () => Promise<SvgGeometry>
): Readonly<Record<string, Drawing>> {
	const { place, onMap } = data;
	const texts = words.t.profile;
	const { plots, parts } = profileContent(data, asked, words);
	const shown = shownProfile(data, asked, words.t, words.lang);
	const make = (kind: Described['kind'], title: string, finding: string, draw: Drawing['draw']): Drawing => ({
		kind,
		title,
		subtitle: texts.pageTitle(place.name),
		finding,
		projections: [],
		draw
	});
	return {
		...(onMap
			? {
					lage: make(
						'map',
						texts.mapLabel(place.name),
						locationFinding(data, words),
						async ({ width, height, fontSize: size }) => [placeMap(onMap, await geometry(), { width, height, size })]
					)
				}
			: {}),
		...(plots.length > 0
			? {
					growth: {
						...make('chart', texts.growthHeading, growthFinding(data, words), (frame) =>
							Promise.resolve(drawProfilePlots(plots, frame))
						),
						charts: () => growthCharts(data, words)
					}
				}
			: {}),
		...Object.fromEntries(
			parts.map((part) => [
				part.id,
				make('table', part.title, partFinding(part.id, data, shown, words), (frame) =>
					Promise.resolve(drawProfilePart(part, frame))
				)
			])
		)
	};
}
