import { isPartial, isPublished } from '$lib/domain/group-note';
import { STATUS_SIGNS } from '$lib/domain/status-sign';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';
import { balancedColumns } from './balanced-columns';
import { leadText } from './lead';
import type { profileData } from './profile-data.server';

export type ProfileData = Awaited<ReturnType<typeof profileData>>;

/** What page and embed of a profile show besides its figures. `asked`: the reference that the address asks for. */
export function shownProfile(data: ProfileData, asked: string | null, t: Messages, lang: Lang) {
	const { place, references, sections, sources, components } = data;
	const unit = place.level === 'lau' ? t.profile.units.lau : t.profile.units.nuts3;
	const isKnown = references.some(({ code }) => code === asked);
	const second = asked !== null && isKnown ? asked : data.second;
	const rows = sections.flatMap((section) => section.rows);
	const population = rows.find(({ indicator }) => indicator === 'population_total');
	const isMean = place.region.startsWith('regiopolen_');
	const numbers = new Map(sources.map(({ source }, i) => [source, i + 1]));
	const published = rows.some(({ observation }) => isPublished(observation.note));
	const partial = rows.some(({ observation }) => isPartial(observation.note));
	/** What the signs beside the years mean, of those there are. */
	const signs = [...new Set(rows.map(({ observation }) => observation.status))]
		.filter((status) => status !== 'normal' && status !== 'break')
		.map((status) => `${STATUS_SIGNS[status]}: ${t.table.statusWords[status]}.`)
		.join(' ');
	return {
		second,
		/** The address asks for a reference that there isn't. */
		refused: asked !== null && !isKnown ? asked : null,
		references: [...new Set([data.first, second])].flatMap((code) => {
			const at = references.findIndex((reference) => reference.code === code);
			const reference = references[at];
			return reference ? [{ name: reference.name, at }] : [];
		}),
		sourceNumber: (source: string | null): number | null => numbers.get(source ?? '') ?? null,
		lead: leadText(population, components, { name: place.name, isMean, unit, t, lang }),
		columns: balancedColumns({
			sections: sections.map((section) => ({ section: section.section, rows: section.rows.length })),
			commuting: data.commuting !== null,
			funding: data.funding?.rows.length ?? 0
		}),
		note: [t.profile.tableNote, signs, published ? t.profile.publishedNote : '', partial ? t.profile.partialNote : '']
			.filter(Boolean)
			.join(' '),
		computed: rows.some((row) => row.computed) || place.level === 'group'
	};
}
