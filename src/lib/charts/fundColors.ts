import { FUNDS } from '../domain/funding-result';
import { REGION_COLORS } from '../domain/palette';
import { PAPER } from '../domain/paper-colors';

/** Which of the house's colours a fund has. */
const TOKENS: Readonly<Record<string, string>> = {
	ERDF: 'rostock',
	ESF: 'oeresund',
	EAFRD: 'stettin',
	CF: 'hamburg',
	EMFF: 'accent',
	YEI: 'berlin'
};

/** Colours of the funds on the page. */
export const FUND_COLORS: Readonly<Record<string, string>> = Object.fromEntries(
	Object.entries(TOKENS).map(([fund, name]) => [fund, `var(--c-${name})`])
);

/** Told apart without colours, in the order of the funds. */
const GREYS = ['#3f3f3f', '#a6a6a6', '#d4d4d4', '#6f6f6f', '#8c8c8c', '#bdbdbd'];

/** Colour of a fund on paper. */
export function fundInk(fund: string, colors: 'screen' | 'grey'): string {
	if (colors === 'grey') return GREYS[FUNDS.findIndex((one) => one === fund)] ?? PAPER.control;
	return REGION_COLORS[TOKENS[fund] ?? ''] ?? PAPER.accent;
}
