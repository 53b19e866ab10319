import type { Indicator } from '$lib/domain/indicator';
import type { Region } from '$lib/domain/region';
import type { SitePage } from '$lib/domain/search-atlas';
import type { Messages } from '$lib/i18n/messages';

/** What the site search looks through. */
export interface Directory {
	readonly indicators: readonly Indicator[];
	/** Regions and groups. */
	readonly regions: readonly Region[];
	/** True for a place with a profile of its own. */
	readonly hasProfile: (code: string) => boolean;
}

/** Address of a search hit below its language. */
export function indicatorAddress(indicator: Indicator): string {
	return `/indikatoren?indikator=${indicator.indicator}`;
}

/** The city of Rostock stays in the chart for comparison. */
const ROSTOCK = 'DE_13003000';

/**
 * A region's profile; of a municipality without one its view beside Rostock, on an indicator that has municipal figures. Null where there is neither.
 */
export function regionAddress(region: Region, { indicators, hasProfile }: Directory): string | null {
	if (hasProfile(region.region)) return `/profil/${region.region}`;
	const municipal = indicators.filter((indicator) => indicator.coverage.lau);
	const indicator = municipal.find((candidate) => candidate.kind !== 'count') ?? municipal[0];
	if (!indicator || region.level !== 'lau') return null;
	return `/indikatoren?indikator=${indicator.indicator}&ebene=lau&auswahl=${region.region},${ROSTOCK}`;
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
