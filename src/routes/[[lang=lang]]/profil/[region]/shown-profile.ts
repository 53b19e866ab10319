import { isPartial, isPublished } from '$lib/domain/group-note';
import { sourceIds } from '$lib/domain/source-ids';
import { STATUS_SIGNS } from '$lib/domain/status-sign';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';
import { balancedColumns } from './balanced-columns';
import { leadText } from './lead';
import type { profileData } from './profile-data.server';

export type ProfileData = Awaited<ReturnType<typeof profileData>>;

/** The country around the Kreis of a municipality. */
function kreisFirst({ references, kreis, second }: ProfileData): string {
	return references.find(({ code }) => code !== kreis?.code)?.code ?? second;
}

/** What ranks are counted among, in the dative: the municipalities of the atlas lie in one Land and in Denmark. */
export function rankUnit(
	{ level, country }: Pick<ProfileData['place'], 'level' | 'country'>,
	{ profile }: Messages
): string {
	if (level !== 'lau') return profile.units.nuts3;
	return country === 'DE' ? profile.units.lau : profile.units.kommuner;
}

/** What page and embed of a profile show besides its figures. `asked`: the reference that the address asks for. */
export function shownProfile(data: ProfileData, asked: string | null, t: Messages, lang: Lang) {
	const { place, references, sections, sources, components } = data;
	const unit = rankUnit(place, t);
	const isKnown = references.some(({ code }) => code === asked);
	const second = asked !== null && isKnown ? asked : data.second;
	const rows = [...sections.flatMap((section) => section.rows), ...(data.kreis?.rows ?? [])];
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
	const named = (code: string): { name: string; at: number }[] => {
		const at = references.findIndex((reference) => reference.code === code);
		const reference = references[at];
		return reference ? [{ name: reference.name, at }] : [];
	};
	return {
		second,
		/** The address asks for a reference that there isn't. */
		refused: asked !== null && !isKnown ? asked : null,
		references: [...new Set([data.first, second])].flatMap(named),
		kreisReferences: [...new Set([kreisFirst(data), second])].flatMap(named),
		/** Numbers of the sources of a figure in the list of the page, ascending. */
		sourceNumbers: (source: string | null): readonly number[] =>
			sourceIds(source)
				.flatMap((id) => numbers.get(id) ?? [])
				.sort((a, b) => a - b),
		lead: leadText(population, components, { name: place.name, isMean, unit, t, lang }),
		columns: balancedColumns({
			sections: sections.map((section) => ({ section: section.section, rows: section.rows.length })),
			kreis: data.kreis?.rows.length ?? 0,
			commuting: place.level === 'lau' ? null : data.commuting !== null,
			funding: data.funding?.rows.length ?? 0
		}),
		note: [t.profile.tableNote, signs, published ? t.profile.publishedNote : '', partial ? t.profile.partialNote : '']
			.filter(Boolean)
			.join(' '),
		computed: rows.some((row) => row.computed) || place.level === 'group'
	};
}
