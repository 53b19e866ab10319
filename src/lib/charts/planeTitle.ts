import { textWidth, wrapText } from './textWidth';

/** Size of letters of axes, and height of a line of their titles. */
export const [AXIS_LETTERS, AXIS_LINE] = [12, 14];
/** Lines of a title there is room for. */
const MOST = 2;

/** The title of an axis in lines; what two lines of a width don't hold is cut off. */
export function planeTitle(text: string, width: number): string[] {
	const lines = wrapText(text, width, AXIS_LETTERS).split('\n');
	if (lines.length <= MOST) return lines;
	const last = lines.slice(MOST - 1).join(' ');
	let end = last.length;
	while (end > 1 && textWidth(`${last.slice(0, end)}…`, AXIS_LETTERS) > width) end--;
	return [...lines.slice(0, MOST - 1), `${last.slice(0, end).trimEnd()}…`];
}
