import { themeBranches } from '../charts/themeScene';
import { treemapScene } from '../charts/treemapScene';
import type { DrawFrame } from '../domain/exportable';
import type { ThemeAmount } from '../domain/funding-slice';
import { group, moved, type Scene } from '../domain/scene';
import { paragraph } from '../export/scene-parts';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';

/** Texts that need more of the height than this stand on a page of their own. */
const MOST_FOOT = 0.4;

/** Planned EU money as areas: funds, and in them thematic objectives; those without room for their names are listed below. */
export function drawThemes(
	{ themes, notes, t, lang }: { themes: readonly ThemeAmount[]; notes: string; t: Messages['funding']; lang: Lang },
	{ width, height, fontSize, measure, colors }: DrawFrame
): Scene[] {
	const size = fontSize * 0.9;
	const branches = themeBranches(themes, colors, t, lang);
	const footFor = (unnamed: readonly { readonly fullName: string; readonly text: string }[]) =>
		paragraph(
			[unnamed.length > 0 ? t.themes.unnamed(unnamed.map(({ fullName, text }) => `${fullName} ${text}`)) : '', notes]
				.filter((text) => text !== '')
				.join(' '),
			width,
			{ size: size * 0.85, measure }
		);
	// What stands below takes room from the areas, and so more of them may lose their names.
	let foot = footFor([]);
	for (let round = 0; ; round++) {
		const { scene, unnamed } = treemapScene(branches, {
			width,
			height: Math.max(size * 6, height - foot.height - size * 0.5),
			size,
			measure
		});
		const next = footFor(unnamed);
		if (next.height > height * MOST_FOOT) {
			const { scene: whole, unnamed: rest } = treemapScene(branches, { width, height, size, measure });
			return [whole, footFor(rest).scene];
		}
		if (next.height <= foot.height || round > 4)
			return [group([scene, moved([next.scene], 0, height - Math.max(foot.height, next.height))])];
		foot = next;
	}
}
