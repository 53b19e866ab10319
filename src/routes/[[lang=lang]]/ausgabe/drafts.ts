import type { SheetTexts } from '$lib/export/sheet';
import type { Lang } from '$lib/i18n/lang';

/** Words that the reader put in place of those proposed. */
interface Draft {
	readonly texts: Pick<SheetTexts, 'title' | 'subtitle' | 'sourceLine'>;
	readonly alt: Partial<Record<Lang, string>>;
}

const drafts = new Map<string, Draft>();

/** What was typed for a drawing during this visit. */
export function draftOf(drawing: string): Draft | undefined {
	return drafts.get(drawing);
}

/** Keeps what was typed, so that closing the dialog loses none of it; null forgets it. */
export function keepDraft(drawing: string, draft: Draft | null): void {
	if (draft) drafts.set(drawing, draft);
	else drafts.delete(drawing);
}
