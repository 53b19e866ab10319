/**
 * Width of a text in pixels, estimated from the letter widths of Noto Sans. The same at build time and in every
 * browser, so that margins, and with them the whole layout, don't move when the live chart takes over.
 */
export function textWidth(text: string, fontSize: number): number {
	let width = 0;
	for (const letter of text) width += letterWidth(letter);
	return width * fontSize;
}

function letterWidth(letter: string): number {
	if (/[iljI.,:;'|!()\u202f\u00a0 ]/.test(letter)) return 0.29;
	if (/[frt\-/]/.test(letter)) return 0.39;
	if (/[mwMW%]/.test(letter)) return 0.93;
	return /[A-ZÄÖÜØÅ]/.test(letter) ? 0.67 : 0.58;
}

/** Breaks a text into lines no wider than `width`, at spaces, hyphens and slashes; a single long word stays whole. */
export function wrapText(text: string, width: number, fontSize: number): string {
	const parts = text.match(/[^\s/-]+[/-]?|\s+/g) ?? [text];
	const lines: string[] = [];
	let line = '';
	for (const part of parts) {
		if (line !== '' && textWidth((line + part).trimEnd(), fontSize) > width) {
			lines.push(line.trim());
			line = '';
		}
		line += part;
	}
	return [...lines, line.trim()].filter((entry) => entry !== '').join('\n');
}
