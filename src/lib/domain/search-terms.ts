/** Letters that Unicode does not take apart into a base letter and a mark. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', đ: 'd' };
const WRITTEN_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/** Lower case without marks: "Świnoujście" → "swinoujscie", "København" → "kobenhavn". */
export function fold(text: string): string {
	return text
		.toLowerCase()
		.replace(/[øłßæœđ]/g, (letter) => WHOLE_LETTERS[letter] ?? letter)
		.normalize('NFD')
		.replace(/\p{M}/gu, '');
}

/** The words of a text, split at everything that is neither letter nor digit. */
export function words(text: string): string[] {
	return text
		.normalize('NFC')
		.split(/[^\p{L}\p{N}_]+/u)
		.filter((word) => word !== '');
}

/** The ways a word may be typed: without marks, and with umlauts written out ("guestrow"). */
export function spellings(word: string): string[] {
	const lower = word.normalize('NFC').toLowerCase();
	const writtenOut = fold(lower.replace(/[äöüåø]/g, (letter) => WRITTEN_OUT[letter] ?? letter));
	return [...new Set([fold(lower), writtenOut])];
}

const SHORTEST_PART = 4;

/** Endings of long words, so that "quote" finds Arbeitslosenquote and "fortzüge" finds Zu- und Fortzüge. */
export function wordEndings(text: string): string {
	const endings: string[] = [];
	for (const word of words(text))
		for (let start = 3; start <= word.length - SHORTEST_PART; start++) endings.push(word.slice(start));
	return endings.join(' ');
}
