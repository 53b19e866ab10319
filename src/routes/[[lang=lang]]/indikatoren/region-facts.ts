import { changeText, shownText, valueText } from '$lib/domain/figure-text';
import { noteText } from '$lib/domain/note-text';
import { rankText } from '$lib/domain/rank-text';
import type { Result, Row } from '$lib/domain/result';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';

/** What a tooltip says about a region; null where there is nothing to say. */
export interface RegionTexts {
	readonly name: string;
	readonly value: string;
	readonly shown: string | null;
	readonly status: string | null;
	readonly rank: string | null;
	readonly change: string | null;
	readonly note: string | null;
}

/** The facts of one region in words. */
export function regionTexts(
	result: Result,
	row: Row,
	t: Messages,
	lang: Lang,
	nameOf?: (code: string) => string
): RegionTexts {
	const { observation, change } = row;
	const { mode, year, baseYear } = result.view;
	return {
		name: row.name,
		value: observation.value === null ? t.table.noValue : valueText(result, observation.value, lang),
		shown: mode === 'value' || row.shown === null ? null : shownText(result, row.shown, lang, t.modes.words),
		status: t.table.statusWords[observation.status] || null,
		rank: rankText(row, result.rankedCount, t),
		change: changeWords(),
		note: noteText(observation.note, t.table, nameOf ?? ((code) => code)) || null
	};

	function changeWords(): string | null {
		if (change.kind === 'break') return t.table.brokenChangeLong(change.breakYear);
		if (change.kind === 'none') return change.fromYear === year ? null : t.table.noChange(baseYear);
		const size = changeText(result, change.value, { lang, words: t.modes.words, signed: true });
		const across = change.acrossBreak ? ` (${t.table.acrossBreak})` : '';
		const unsafe = change.unsafeBase ? ` (${t.table.unsafeBase(change.fromYear)})` : '';
		return `${size} ${t.view.since(change.fromYear)}${across}${unsafe}`;
	}
}

/** The same facts in one spoken line, for the map's live region. */
export function spokenFacts(
	result: Result,
	row: Row,
	t: Messages,
	lang: Lang,
	nameOf?: (code: string) => string
): string {
	const { name, value, shown, status, rank, change } = regionTexts(result, row, t, lang, nameOf);
	return [name, value, status, shown, rank, change].filter((part) => part !== null).join(', ');
}
