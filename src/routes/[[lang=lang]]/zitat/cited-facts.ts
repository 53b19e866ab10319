import { citationsByLicence } from '$lib/domain/citation';
import type { Edition } from '$lib/domain/edition';
import type { Indicator } from '$lib/domain/indicator';
import { parseView } from '$lib/domain/view-codec';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';
import type { PaperTexts } from '$lib/i18n/paper-texts';
import { placeNamer } from '$lib/state/atlas';
import { openAtlas } from '$lib/state/live-atlas';
import type { CitedView } from './cited-view';

/** What a citation says of a view. */
export interface CitedFacts {
	/** Indicator and year, whose profile, which indicator's page; null for other rooms. */
	readonly title: string | null;
	/** Sources of the indicators, with licences; '' where the address alone doesn't tell them. */
	readonly sourceLine: string;
	/** There is no such place or indicator. */
	readonly isMissing: boolean;
}

/** Texts of the page. */
interface CitationWords {
	readonly t: Messages;
	readonly words: PaperTexts['page'];
	readonly lang: Lang;
}

/** Parameters of an address that name two indicators. */
const PAIR = ['x', 'y'] as const;
const NOTHING: CitedFacts = { title: null, sourceLine: '', isMissing: false };
/** Pages of `/daten` that aren't about an indicator. */
const DATA_PAGES: readonly string[] = ['sql'];

/**
 * What a cited view shows; nothing where the catalogue doesn't come.
 *
 * @param version the data version cited
 * @param edition the archived one it was cited with: a year that the address leaves out is the newest of then; null where it isn't kept
 */
export async function citedFacts(
	{ isIndicator, page, params }: CitedView,
	{ version, edition }: { readonly version: string; readonly edition: Edition | null },
	{ t, words, lang }: CitationWords
): Promise<CitedFacts> {
	const [, folder = '', name = ''] = page.split('/');
	const isPage = name !== '' && (folder === 'profil' || folder === 'daten');
	const titleOf = ({ titleDe, titleEn }: Indicator): string => (lang === 'de' ? titleDe : titleEn);
	const isPair = page === '/indikatoren/zwei';
	if (!isIndicator && !isPage && !isPair) return NOTHING;
	try {
		const atlas = await openAtlas(edition?.version ?? null);
		const { context, indicators } = atlas;
		if (folder === 'profil' && isPage)
			return context.isRegion(name)
				? { ...NOTHING, title: t.profile.pageTitle(placeNamer(atlas, lang)(name)) }
				: { ...NOTHING, isMissing: true };
		const { view } = isIndicator ? parseView(params, context) : { view: null };
		const ids = view ? [view.indicator] : isPage ? [name] : PAIR.flatMap((param) => params.get(param) ?? []);
		const found = ids.flatMap((id) => indicators.get(id) ?? []);
		const [indicator] = found;
		if (!indicator) return { ...NOTHING, isMissing: isPage && !DATA_PAGES.includes(name) };
		const known = new Set(found.flatMap(({ sources }) => sources));
		const sources = atlas.catalogue.sources.filter(({ source }) => known.has(source));
		// The sources of an edition that isn't kept may have been others.
		const isKnown = edition !== null || version === atlas.catalogue.dataVersion;
		const cited = [
			citationsByLicence(sources, lang, t.table.sourceLine.eachLicence),
			...(found.some((one) => one.computed) ? [t.table.sourceLine.ownCalculation] : [])
		];
		const line = `${words.sources(found.length)}: ${cited.join('; ')}.`;
		const sourceLine = isKnown ? line : '';
		if (isPair) return { ...NOTHING, sourceLine };
		return { ...NOTHING, sourceLine, title: view ? `${titleOf(indicator)}, ${view.year}` : titleOf(indicator) };
	} catch {
		// The citation stands without the title, too.
		return NOTHING;
	}
}
