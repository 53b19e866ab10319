import { embedTarget, ownEmbed, PROFILE_PARTS } from '$lib/domain/embed-parts';
import type { PlainTable } from '$lib/domain/plain-table';
import { profileCommutingTable } from '$lib/export/profile-commuting-table';
import { profileLocationTable } from '$lib/export/profile-location-table';
import { profileFundingTable, profileGrowthTable } from '$lib/export/profile-part-tables';
import { profileTable } from '$lib/export/profile-table';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';
import type { Room } from '../../ausgabe/room-export';
import { amountTitle } from '../../foerderung/amount-words';
import { amountBadges } from './amount-text';
import { partSources } from './part-sources';
import { shownProfile, type ProfileData } from './shown-profile';

/** The profile as the page shows it. */
export interface ShownPage {
	readonly data: ProfileData;
	/** The reference that the address asks for. */
	readonly asked: string | null;
	/** Query of the page. */
	readonly query: string;
}

/** The parts of a profile for files, each with its own figures and sources; loaded when a reader opens the dialog. */
export function profileRoom({ data, asked, query }: ShownPage, t: Messages, lang: Lang): Omit<Room, 'drawings'> {
	const { place } = data;
	return {
		fileName: t.profile.fileName(place.region),
		table: (figure) => tableOf(figure, data, t, lang),
		sources: data.sources,
		sourcesOf: (figure) => {
			const used = partSources(figure, data);
			return data.sources.filter(({ source }) => used.has(source));
		},
		computed: shownProfile(data, asked, t, lang).computed,
		geometry: data.credits,
		embedOf: (figure) => embedTarget('profil', PROFILE_PARTS, figure) ?? ownEmbed('profil'),
		embedQuery: `?region=${place.region}${query.replace('?', '&')}`
	};
}

function tableOf(figure: string, data: ProfileData, t: Messages, lang: Lang): PlainTable {
	const { place, sections, kreis, commuting, funding, population, components, references, sources } = data;
	if (figure === 'commuting' && commuting) return profileCommutingTable(commuting, t);
	if (figure === 'growth' && population) return profileGrowthTable(population, components, t);
	if (figure === 'funding' && funding) {
		const titleOf: Parameters<typeof profileFundingTable>[1] = (amount) => ({
			title: amountTitle(amount, t.funding),
			badges: amountBadges(amount, t)
		});
		return profileFundingTable(funding, titleOf, t);
	}
	if (figure === 'lage' && data.onMap) return profileLocationTable({ place, towns: data.onMap.towns }, t);
	const own = sections.filter(({ section }) => section === figure);
	const shown = {
		sections: figure === 'kreis' ? [] : own.length > 0 ? own : sections,
		kreis: figure === 'kreis' || own.length === 0 ? kreis : null
	};
	return profileTable({ place, ...shown, references, sources }, t, lang);
}
