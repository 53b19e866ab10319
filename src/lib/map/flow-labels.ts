import { isInside, type FlowPaint, type MapBox } from './flow-model';
import type { SvgPlace } from './geometry';
import type { XY } from './projection';

/** Partners named on the map. */
const NAMED = 16;
/** Before all partners: a map that does not say whose it is says nothing. */
const HOME_RANK = 0;
const FIRST_RANK = 0.2;

/** Name of home without what a group is made of: that stands in the heading, and here it would leave no room for the name. */
export function homeLabel(name: string): string {
	return name.split(' (')[0] ?? name;
}

interface LabelOptions {
	/** What is seen of the drawing. */
	readonly box: MapBox;
	/** Named before all partners, with the number of the partner of the same name: paper has no tooltip. */
	readonly first?: readonly SvgPlace[];
}

/** Names on a flow map: home, and the strongest partners inside the frame with their numbers. A narrow drawing shows the first few. */
export function flowLabels(
	{ home, partners: all }: FlowPaint,
	points: Readonly<Record<string, XY>>,
	homePoint: XY,
	{ box, first = [] }: LabelOptions
): SvgPlace[] {
	const label = (code: string, name: string, [x, y]: XY, rank: number, kind: SvgPlace['kind']): SvgPlace => ({
		place: code,
		name,
		nameDe: name,
		kind,
		rank,
		x: x - box.x,
		y: y - box.y
	});
	const known = new Map(all.map((partner) => [partner.name, partner]));
	const cities = first
		.filter((place) => isInside([place.x, place.y], box) && place.nameDe !== homeLabel(home.name))
		.map((place): SvgPlace => {
			const text = known.get(place.nameDe)?.text;
			const name = text === undefined ? place.name : `${place.name} ${text}`;
			return label(place.place, name, [place.x, place.y], FIRST_RANK, place.kind);
		});
	const named = new Set(first.map(({ nameDe }) => nameDe));
	const partners = all
		.filter(({ code, name }) => points[code] && !named.has(name))
		.slice(0, NAMED)
		.map(({ code, name, text }, i) => label(code, `${name} ${text}`, points[code] ?? [0, 0], 0.5 + i / 4, 'town'));
	return [label(home.code, homeLabel(home.name), homePoint, HOME_RANK, 'regiopolis'), ...cities, ...partners];
}
