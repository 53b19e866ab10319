import type { SheetError } from '$lib/export/sheet';
import { formatNumber } from '$lib/domain/format';
import type { Lang } from '$lib/i18n/lang';
import type { PaperTexts } from '$lib/i18n/paper-texts';

const MILLION = 1_000_000;

/** Why a sheet can't be drawn, and what to do. */
export function problemText(
	problem: SheetError['problem'] | 'font' | 'failed',
	file: string,
	t: PaperTexts,
	lang: Lang
): string {
	if (problem === 'font') return t.problems.font;
	if (problem === 'failed') return isOffline() ? t.problems.offline(file) : t.problems.failed(file);
	const number = (value: number): string => formatNumber(value, 0, lang);
	switch (problem.kind) {
		case 'number':
			return t.problems.number(t.paper[problem.field], number(problem.min), number(problem.max));
		case 'letters':
			return t.problems.letters(number(problem.mostPt));
		case 'pixels':
			return t.problems.pixels(number(problem.asked / MILLION), number(problem.most / MILLION));
		case 'room':
			return t.problems.room(number(problem.neededMm));
		case 'signs':
			return t.problems.signs(problem.signs.join(' '));
		default:
			return problem satisfies never;
	}
}

/** True where the browser is certain of it. */
function isOffline(): boolean {
	return typeof navigator !== 'undefined' && !navigator.onLine;
}
