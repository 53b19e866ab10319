import { REGION_COLORS } from '../domain/palette';
import { PAPER } from '../domain/paper-colors';
import { group, rectPath, type Scene, type SceneGroup } from '../domain/scene';
import type { MapBox } from './flow-model';
import type { SvgGeometry } from './geometry';
import { fittedLabels, mapScale, overRegions, regionScene, type MapSceneFrame } from './map-scene';

/** Colour of members. */
export const MEMBER_COLOR = REGION_COLORS['rostock'] ?? PAPER.accent;

/** Without names, in letters. */
const LOWER_EDGE = 1.8;

/** Members of a group among the regions around them. */
export interface MembersPaint {
	/** Kreise; of the municipalities above them only members are drawn. */
	readonly drawings: readonly SvgGeometry[];
	readonly members: ReadonlySet<string>;
	/** The part that is seen. */
	readonly box: MapBox;
}

/** The members of a group as shapes, fitted into their box and cut off there: the twin of MembersMap.svelte for files. */
export function membersScene({ drawings, members, box }: MembersPaint, frame: MapSceneFrame): SceneGroup {
	const { width, height, fontSize } = frame;
	const [kreise, ...above] = drawings;
	const cutOff = rectPath(0, 0, width, height);
	if (!kreise) return group([{ kind: 'path', d: cutOff, fill: PAPER.water }], { clip: cutOff });
	const scale = mapScale(box, frame);
	const [left, top] = [(width - box.width * scale) / 2, (height - box.height * scale) / 2];
	const pixel = 1 / scale;
	const fillOf = (region: string): string => (members.has(region) ? MEMBER_COLOR : PAPER.land);
	const regions = Object.entries(kreise.regions);
	const municipalities = above.flatMap((drawing) =>
		Object.entries(drawing.regions).filter(([code]) => members.has(code))
	);
	return group(
		[
			{ kind: 'path', d: cutOff, fill: PAPER.water },
			group(
				[
					{ kind: 'path', d: kreise.land, fill: PAPER.land },
					...regions.map(([region, d]): Scene => ({
						kind: 'path',
						d,
						fill: fillOf(region),
						stroke: members.has(region) ? PAPER.border : PAPER.control,
						strokeWidth: 0.5 * pixel
					})),
					...municipalities.map(([, d]) => regionScene(d, MEMBER_COLOR, pixel)),
					...overRegions(kreise, pixel)
				],
				{ transform: [scale, 0, 0, scale, left - box.x * scale, top - box.y * scale] }
			),
			...fittedLabels(
				{
					width: box.width,
					height: box.height - (LOWER_EDGE * fontSize) / scale,
					places: kreise.places.map((place) => ({ ...place, x: place.x - box.x, y: place.y - box.y }))
				},
				frame,
				{ scale, left, top, isExact: true }
			)
		],
		{ clip: cutOff }
	);
}
