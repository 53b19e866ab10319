import { textLines, type Measure, type Weight } from './scene';

/** Where an address may go on in the next line. */
const JOINTS = /(?<=[/.\-_?&=#:;,@])/u;
/** Nothing but letters, as a long German compound is. */
const WORD = /^\p{L}+$/u;
/** So many letters of a word stand before a hyphen and behind it. */
const LEAST_LETTERS = 3;

/**
 * Breaks a text into lines none of which is wider than `width`: where `textLines` breaks it, and what that leaves too wide, as an address or a long compound,
 * behind its stops, dashes and slashes, and anywhere where there is none. A word of letters gets a hyphen there. A single letter wider than a line stays.
 */
export function fittedLines(
	text: string,
	width: number,
	size: number,
	measure: Measure,
	weight: Weight = 400
): string[] {
	const fits = (line: string): boolean => measure(line, size, weight) <= width;
	return textLines(text, width, size, measure, weight).flatMap((line) => (fits(line) ? [line] : cutLines(line, fits)));
}

type Fits = (line: string) => boolean;

function cutLines(line: string, fits: Fits): string[] {
	const lines = [''];
	for (const part of line.split(JOINTS)) {
		const longer = (lines.at(-1) ?? '') + part;
		if (fits(longer)) lines[lines.length - 1] = longer;
		else if (fits(part)) lines.push(part);
		else lines.push(...cutPart(part, fits));
	}
	return lines.filter((one) => one !== '');
}

/** A part with no joint, letter by letter. */
function cutPart(part: string, fits: Fits): string[] {
	const letters = [...new Intl.Segmenter('de').segment(part)].map(({ segment }) => segment);
	const isWord = WORD.test(part);
	const lines: string[] = [];
	for (let from = 0; from < letters.length;) {
		let to = from + 1;
		while (to < letters.length && fits(piece(from, to + 1))) to += 1;
		// Not one letter alone in the last line, where the one before can spare some.
		const left = letters.length - to;
		if (isWord && left > 0 && left < LEAST_LETTERS) to = Math.max(from + 1, letters.length - LEAST_LETTERS);
		lines.push(piece(from, to));
		from = to;
	}
	return lines;

	function piece(from: number, to: number): string {
		const hyphen = isWord && to < letters.length && to - from >= LEAST_LETTERS ? '-' : '';
		return letters.slice(from, to).join('') + hyphen;
	}
}
