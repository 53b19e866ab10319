import type { FlowPaint, MapBox } from './flow-model';
import type { SvgPlace } from './geometry';
import type { XY } from './projection';

/** Partners named on the map. */
const NAMED = 16;
/** Before all partners: a map that does not say whose it is says nothing. */
const HOME_RANK = 0;

/** Name of home without what a group is made of: that stands in the heading, and here it would leave no room for the name. */
export function homeLabel(name: string): string {
	return name.split(' (')[0] ?? name;
}

interface LabelOptions {
	/** What is seen of the drawing. */
	readonly box: MapBox;
}

/** Names on a flow map: home, and the strongest partners inside the frame with their numbers. A narrow drawing shows the first few. */
export function flowLabels(
	{ home, partners: all }: FlowPaint,
	points: Readonly<Record<string, XY>>,
	homePoint: XY,
	{ box }: LabelOptions
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
	const partners = all
		.filter(({ code }) => points[code])
		.slice(0, NAMED)
		.map(({ code, name, text }, i) => label(code, `${name} ${text}`, points[code] ?? [0, 0], 0.5 + i / 4, 'town'));
	return [label(home.code, homeLabel(home.name), homePoint, HOME_RANK, 'regiopolis'), ...partners];
}
