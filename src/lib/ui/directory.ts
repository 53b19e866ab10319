import type { Indicator } from '$lib/domain/indicator';
import type { Region } from '$lib/domain/region';
import type { SitePage } from '$lib/domain/search-atlas';
import type { Messages } from '$lib/i18n/messages';

/** What the site search looks through. */
export interface Directory {
	readonly indicators: readonly Indicator[];
	/** Regions and groups. */
	readonly regions: readonly Region[];
}

/** Address of a search hit below its language. */
export function indicatorAddress(indicator: Indicator): string {
	return `/indikatoren?indikator=${indicator.indicator}`;
}

/** Every place has a profile. */
export function regionAddress({ region }: Region): string {
	return `/profil/${region}`;
}

export function dataPage(indicator: Indicator, { data }: Messages, lang: 'de' | 'en'): SitePage {
	return {
		address: `/daten/${indicator.indicator}`,
		title: data.indicatorTitle(lang === 'de' ? indicator.titleDe : indicator.titleEn)
	};
}

/** The rooms of the site that can be gone to by their name. */
export function siteRooms({ shell, relation, commuting, data }: Messages): SitePage[] {
	const { nav, footer } = shell;
	return [
		{ address: '/', title: nav.home },
		{ address: '/indikatoren', title: nav.indicators },
		{ address: '/indikatoren/zwei', title: relation.title },
		{ address: '/pendeln', title: nav.commuting },
		{ address: '/pendeln?ansicht=umzuege', title: commuting.pictures.umzuege },
		{ address: '/foerderung', title: nav.funding },
		{ address: '/vergleich', title: nav.comparison },
		{ address: '/profil', title: nav.profiles },
		{ address: '/daten', title: nav.data },
		{ address: '/daten/sql', title: data.sql.title },
		{ address: '/hilfe', title: footer.help },
		{ address: '/barrierefreiheit', title: footer.accessibility },
		{ address: '/datenschutz', title: footer.privacy },
		{ address: '/impressum', title: footer.imprint }
	];
}
