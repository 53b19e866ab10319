/**
 * Files that the house's font comes in (@fontsource/noto-sans, SIL Open Font License 1.1), by the letters they hold; ranges as the package states them in `unicode.json`.
 * Letters of other scripts, Chinese and emoji among them, are in none.
 */
const RANGES = {
	latin:
		'0000-00FF,0131,0152-0153,02BB-02BC,02C6,02DA,02DC,0304,0308,0329,2000-206F,20AC,2122,2191,2193,2212,2215,FEFF,FFFD',
	'latin-ext':
		'0100-02BA,02BD-02C5,02C7-02CC,02CE-02D7,02DD-02FF,0304,0308,0329,1D00-1DBF,1E00-1E9F,1EF2-1EFF,2020,20A0-20AB,20AD-20C0,2113,2C60-2C7F,A720-A7FF',
	greek: '0370-0377,037A-037F,0384-038A,038C,038E-03A1,03A3-03FF',
	'greek-ext': '1F00-1FFF',
	cyrillic: '0301,0400-045F,0490-0491,04B0-04B1,2116',
	'cyrillic-ext': '0460-052F,1C80-1C8A,20B4,2DE0-2DFF,A640-A69F,FE2E-FE2F',
	vietnamese:
		'0102-0103,0110-0111,0128-0129,0168-0169,01A0-01A1,01AF-01B0,0300-0301,0303-0304,0308-0309,0323,0329,1EA0-1EF9,20AB'
} as const;

export type FontSubset = keyof typeof RANGES;

/** Those that nearly all texts do with. */
export const BASE_SUBSETS = ['latin', 'latin-ext'] as const satisfies readonly FontSubset[];
/** Those loaded when a text needs them. */
const FURTHER_SUBSETS = [
	'greek',
	'greek-ext',
	'cyrillic',
	'cyrillic-ext',
	'vietnamese'
] as const satisfies readonly FontSubset[];
/** In the order that letters are looked for in. */
export const FONT_SUBSETS: readonly FontSubset[] = [...BASE_SUBSETS, ...FURTHER_SUBSETS];

const BOUNDS = new Map(
	FONT_SUBSETS.map((subset) => [
		subset,
		RANGES[subset].split(',').map((range): readonly [number, number] => {
			const [first = 0, last = first] = range.split('-').map((code) => Number.parseInt(code, 16));
			return [first, last];
		})
	])
);

/** As CSS wants it: `U+0370-0377,…` */
export function unicodeRange(subset: FontSubset): string {
	return RANGES[subset]
		.split(',')
		.map((range) => `U+${range}`)
		.join(',');
}

/** The further files that texts need. */
export function furtherSubsets(texts: Iterable<string>): FontSubset[] {
	const found = new Set<FontSubset>();
	for (const text of texts)
		for (const letter of text.normalize('NFC')) {
			const code = letter.codePointAt(0) ?? 0;
			const subset = FONT_SUBSETS.find((one) =>
				BOUNDS.get(one)?.some(([first, last]) => first <= code && code <= last)
			);
			if (subset !== undefined && !(BASE_SUBSETS as readonly FontSubset[]).includes(subset)) found.add(subset);
		}
	return [...found].sort();
}
