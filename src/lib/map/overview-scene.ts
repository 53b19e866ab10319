import { REGION_COLORS } from '../domain/palette';
import { PAPER } from '../domain/paper-colors';
import { group, rectPath, type Measure, type Scene, type SceneGroup } from '../domain/scene';
import type { SvgLink, SvgOverview } from './geometry';
import { fittedLabels, lineScale, mapScale, outlineColor, overRegions, type MapSceneFrame } from './map-scene';
import { HOME } from './outlines';

const ROSTOCK = REGION_COLORS['rostock'] ?? PAPER.accent;

/** What lines of the start page's maps look like, in pixels. */
export const LINK_LINES: Readonly<
	Record<SvgLink['kind'] | 'partner', { color: string; width: number; dash: number[] }>
> = {
	distance: { color: PAPER.outline, width: 1.6, dash: [] },
	ferry: { color: ROSTOCK, width: 2, dash: [2, 3.5] },
	partner: { color: ROSTOCK, width: 1.5, dash: [5, 4] }
};

/** The planning region, whose part beyond the Regiopolregion is drawn in a lighter colour. */
const PLANNING = 'planungsregion_rostock';

/** Lines that a map of the start page shows: København and Malmö are one metropolitan area, one line leads there. */
function shownLinks({ links }: SvgOverview, kinds: readonly SvgLink['kind'][]): SvgLink[] {
	return links.filter(({ kind, to }) => kinds.includes(kind) && to !== 'malmo');
}

/** Where Rostock lies, as shapes: metropolitan areas, distances as the crow flies, ferries. The twin of LocationMap.svelte for files. */
export function locationScene(
	overview: SvgOverview,
	frame: MapSceneFrame & { readonly measure: Measure; readonly distanceText: (km: number) => string }
): SceneGroup {
	const links = shownLinks(overview, ['distance', 'ferry']);
	const areas = Object.entries(overview.outlines).sort(([a], [b]) => Number(a === HOME) - Number(b === HOME));
	return overviewScene(overview, frame, {
		shapes: (pixel) => [
			...areas.map(([code, d]): Scene => {
				const isHome = code === HOME;
				const color = isHome ? ROSTOCK : outlineColor(code);
				const line = { stroke: color, strokeWidth: (isHome ? 2 : 1.5) * pixel };
				return { kind: 'path', d, fill: color, fillOpacity: isHome ? 0.42 : 0.16, ...line };
			}),
			...overRegions(overview, pixel),
			...linkScenes(links, pixel)
		],
		over: (place) => distanceScenes(overview, links, place, frame)
	});
}

/** What the region is made of, as shapes, with its partner and its ferries. The twin of RegionMap.svelte for files. */
export function regionPartsScene(overview: SvgOverview, frame: MapSceneFrame): SceneGroup {
	const home = overview.outlines[HOME] ?? '';
	const light = { fill: ROSTOCK, fillOpacity: 0.2 };
	const { color, width, dash } = LINK_LINES.partner;
	return overviewScene(overview, frame, {
		shapes: (pixel) => [
			{ kind: 'path', d: home, ...light },
			{ kind: 'path', d: overview.outlines[PLANNING] ?? '', ...light },
			{
				kind: 'path',
				d: overview.partner,
				...light,
				stroke: color,
				strokeWidth: width * pixel,
				dash: dash.map((one) => one * pixel)
			},
			{ kind: 'path', d: overview.mesh, stroke: PAPER.border, strokeWidth: 0.7 * pixel },
			{ kind: 'path', d: overview.lakes, fill: PAPER.water },
			{ kind: 'path', d: home, stroke: ROSTOCK, strokeWidth: 2.5 * pixel },
			...linkScenes(shownLinks(overview, ['ferry']), pixel)
		],
		over: ({ names }) => ({ names, plates: [] })
	});
}

/** Without names, in letters. */
const LOWER_EDGE = 1.8;

/** What stands over the map. */
interface Over {
	readonly names: readonly Scene[];
	readonly plates: readonly Scene[];
}

/** Where the drawing stands in its box. */
interface Placing {
	readonly scale: number;
	readonly left: number;
	readonly top: number;
	/** Dots and names of towns. */
	readonly names: readonly Scene[];
}

function overviewScene(
	overview: SvgOverview,
	frame: MapSceneFrame,
	{ shapes, over }: { readonly shapes: (pixel: number) => Scene[]; readonly over: (place: Placing) => Over }
): SceneGroup {
	const { width, height } = frame;
	const scale = mapScale(overview, frame);
	const [left, top] = [(width - overview.width * scale) / 2, (height - overview.height * scale) / 2];
	const box = rectPath(0, 0, width, height);
	// Scale bar and projection stand at the lower edge.
	const named = { ...overview, height: overview.height - (LOWER_EDGE * frame.fontSize) / scale };
	const { names, plates } = over({ scale, left, top, names: fittedLabels(named, frame, { scale, left, top }) });
	return group(
		[
			{ kind: 'path', d: box, fill: PAPER.water },
			group(
				[{ kind: 'path', d: overview.land, fill: PAPER.land }, ...shapes(lineScale(overview.width * scale) / scale)],
				{
					transform: [scale, 0, 0, scale, left, top]
				}
			),
			...names,
			...plates
		],
		{ clip: box }
	);
}

function linkScenes(links: readonly SvgLink[], pixel: number): Scene[] {
	return links.map(({ kind, d }): Scene => {
		const { color, width, dash } = LINK_LINES[kind];
		return { kind: 'path', d, stroke: color, strokeWidth: width * pixel, dash: dash.map((one) => one * pixel) };
	});
}

/** Shares of the way to a metropolis where its distance can be written, the best first: there the lines are apart. */
const LABEL_AT = [0.58, 0.66, 0.5, 0.74, 0.42, 0.34] as const;

interface Plate {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

interface DistanceFrame {
	readonly fontSize: number;
	readonly measure: Measure;
	readonly distanceText: (km: number) => string;
}

/** Distances on plates, each where it covers no name and no other plate; a name without such a place gives way. */
function distanceScenes(
	{ places }: SvgOverview,
	links: readonly SvgLink[],
	{ scale, left, top, names }: Placing,
	{ fontSize: size, measure, distanceText }: DistanceFrame
): Over {
	const taken = names.flatMap((name) => textBox(name, measure));
	const boxes: Plate[] = [];
	const plates = links.flatMap(({ kind, from, to, km }): Scene[] => {
		const [a, b] = [from, to].map((end) => places.find(({ place }) => place === end));
		if (kind !== 'distance' || !a || !b) return [];
		const text = distanceText(km);
		const plate = measure(text, size, 600) + size * 0.7;
		const spots = LABEL_AT.map((share) => {
			const [x, y] = [left + (a.x + (b.x - a.x) * share) * scale, top + (a.y + (b.y - a.y) * share) * scale];
			const box = { left: x - plate / 2, right: x + plate / 2, top: y - size * 0.7, bottom: y + size * 0.7 };
			return { x, y, box };
		});
		const spot = spots.find(({ box }) => !taken.some((other) => overlap(box, other))) ?? spots[0];
		if (!spot) return [];
		const { x, y, box } = spot;
		taken.push(box);
		boxes.push(box);
		return [
			{ kind: 'path', d: rectPath(box.left, box.top, plate, size * 1.4), fill: PAPER.surface },
			{ kind: 'text', text, x, y: y + size * 0.36, size, weight: 600, anchor: 'middle', fill: PAPER.text }
		];
	});
	const isFree = (name: Scene): boolean =>
		!textBox(name, measure).some((one) => boxes.some((box) => overlap(one, box)));
	return { names: names.filter(isFree), plates };
}

function textBox(scene: Scene, measure: Measure): Plate[] {
	if (scene.kind !== 'text') return [];
	const { text, size, weight, anchor, x, y } = scene;
	const width = measure(text, size, weight);
	const left = anchor === 'end' ? x - width : x;
	return [{ left, right: left + width, top: y - size, bottom: y + size * 0.3 }];
}

function overlap(a: Plate, b: Plate): boolean {
	return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
