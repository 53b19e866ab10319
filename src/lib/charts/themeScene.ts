import type { ThemeAmount } from '../domain/funding-slice';
import { euroText, wordFor } from '../domain/funding-text';
import type { SceneGroup } from '../domain/scene';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';
import type { ChartSize } from './courseFrame';
import { fundInk } from './fundColors';
import { textWidth } from './textWidth';
import { treemapScene, type TreemapBranch } from './treemapScene';

/** Of letters on the page, px. */
const SIZE = 13;

/** Funds as areas, and in them thematic objectives. */
export function themeBranches(
	themes: readonly ThemeAmount[],
	colors: 'screen' | 'grey',
	t: Messages['funding'],
	lang: Lang
): TreemapBranch[] {
	const write = (eur: number): string => euroText(eur, t.million, lang);
	const funds = [...new Set(themes.map(({ fund }) => fund))];
	return funds.map((fund) => {
		const own = themes.filter((one) => one.fund === fund);
		const sum = own.reduce((all, { eur }) => all + eur, 0);
		return {
			title: `${wordFor(t.funds, fund)}: ${write(sum)}`,
			color: fundInk(fund, colors),
			leaves: own.map(({ theme, eur }) => {
				const name = wordFor(t.themes.names, theme);
				return { name, fullName: `${name} (${wordFor(t.funds, fund)})`, value: eur, text: write(eur) };
			})
		};
	});
}

/** The same on a page, as a picture: what has no room for its name stands in the table beside it. */
export function themeScene(
	themes: readonly ThemeAmount[],
	{ width, height }: ChartSize,
	t: Messages['funding'],
	lang: Lang
): SceneGroup {
	const measure = (text: string, size: number): number => textWidth(text, size);
	return treemapScene(themeBranches(themes, 'screen', t, lang), {
		...{ width, height, measure },
		size: SIZE,
		ink: 'var(--c-text)'
	}).scene;
}
