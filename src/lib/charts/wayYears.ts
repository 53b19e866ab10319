import type { RelationPath } from '../domain/relation';
import { boxAround, overlap, type Box } from './dotLabels';
import type { Spot } from './scatterPlane';
import { textWidth } from './textWidth';

/** Size of the years beside a way. */
export const YEAR_LETTERS = 11;

/** Whether a step of a way gets its year written: beside the large dot of the year shown there is no room for another one. */
export function isYearWritten(steps: RelationPath['steps'], i: number, shown: number): boolean {
	const year = steps[i]?.year ?? shown;
	const isEnd = i === 0 || i === steps.length - 1;
	return Math.abs(year - shown) >= (isEnd ? 1 : 3) && (isEnd || year % 10 === 0);
}

/** A way through the years with its corners in px. */
export interface PlacedWay {
	readonly steps: RelationPath['steps'];
	readonly spots: readonly Spot[];
}

/** A year beside a way; its middle, px. */
interface WayYear {
	readonly year: number;
	readonly at: Spot;
}

/** Above, below, to the right and to the left of a corner, in letters. */
const ASIDE: readonly Spot[] = [
	[0, -0.95],
	[0, 0.95],
	[1.7, 0],
	[-1.7, 0]
];

/** The years beside ways: first those of both ends, and only where they cover neither each other nor what is there already. */
export function wayYears(ways: readonly PlacedWay[], shown: number, taken: readonly Box[]): WayYear[] {
	const boxes = [...taken];
	const wanted = ways.flatMap(({ steps, spots }) =>
		spots.flatMap((spot, i) => {
			const year = steps[i]?.year;
			const isEnd = i === 0 || i === steps.length - 1;
			return year !== undefined && isYearWritten(steps, i, shown) ? [{ year, spot, isEnd }] : [];
		})
	);
	return [...wanted.filter(({ isEnd }) => isEnd), ...wanted.filter(({ isEnd }) => !isEnd)].flatMap(
		({ year, spot: [x, y] }): WayYear[] => {
			const width = textWidth(String(year), YEAR_LETTERS);
			const found = ASIDE.map(([right, down]): Spot => [x + right * YEAR_LETTERS, y + down * YEAR_LETTERS])
				.map((at) => ({ at, box: boxAround(at, width, YEAR_LETTERS) }))
				.find(({ box }) => boxes.every((one) => overlap(one, box) === 0));
			if (!found) return [];
			boxes.push(found.box);
			return [{ year, at: found.at }];
		}
	);
}
