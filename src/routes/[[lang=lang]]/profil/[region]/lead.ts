import { formatSigned, withSuffix } from '$lib/domain/format';
import type { ComponentYear } from '$lib/domain/profile';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';
import type { ProfileLine } from './profile-data.server';
import { lineValue } from './profile-line';

interface LeadFrame {
	readonly name: string;
	/** A set of peers: its value is a mean. */
	readonly isMean: boolean;
	readonly unit: string;
	readonly t: Messages;
	readonly lang: Lang;
}

/** What the profile says first: how many live there, how that changed, and what it changed by last. Null without a population. */
export function leadText(
	population: ProfileLine | undefined,
	components: readonly ComponentYear[],
	{ name, isMean, unit, t, lang }: LeadFrame
): string | null {
	if (!population) return null;
	const { lead } = t.profile;
	const { change, rank, year } = population;
	const persons = lineValue(population, lang).number;
	let text = (isMean ? lead.mean : lead.population)(name, t.view.dated.jan1(year), persons);
	if (change.kind === 'value')
		text += lead.change(withSuffix(formatSigned(change.value, 1, lang), '%'), change.fromYear);
	if (rank) text += lead.rank(rank.rank, rank.count, unit);
	text += '.';
	const last = components.findLast((one) => one.natural !== null && one.migration !== null);
	if (last?.natural != null && last.migration != null)
		text += ` ${lead.growing(last.year, formatSigned(last.migration, 0, lang), formatSigned(last.natural, 0, lang))}`;
	return text;
}
