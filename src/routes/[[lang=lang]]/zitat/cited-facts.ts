import { citationsByLicence } from '$lib/domain/citation';
import type { Edition } from '$lib/domain/edition';
import type { Indicator } from '$lib/domain/indicator';
import { parseView } from '$lib/domain/view-codec';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';
import type { PaperTexts } from '$lib/i18n/paper-texts';
import { placeNamer } from '$lib/state/atlas';
import { openAtlas } from '$lib/state/live-atlas';
import { citedSources } from './cited-sources';
import type { CitedView } from './cited-view';

/** What a citation says of a view. */
export interface CitedFacts {
	/** Indicator and year, whose profile, which indicator's page; null for other rooms. */
	readonly title: string | null;
	/** Sources of the indicators, or of the view with all its drawings, with licences; '' where address and catalogue don't tell them. */
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
/** Rooms whose sources the address and the catalogue tell. */
const ROOMS: readonly string[] = ['/pendeln', '/foerderung', '/vergleich'];
/** Pages of `/daten` that aren't about an indicator. */
const DATA_PAGES: readonly string[] = ['sql'];

/**
 * What a cited view shows; nothing where the catalogue doesn't come.
 *
 * @param version the data version cited
 * @param edition the archived one it was cited with: a year that the address leaves out is the newest of then; null where it isn't kept
 */
export async function citedFacts(
	cited: CitedView,
	{ version, edition }: { readonly version: string; readonly edition: Edition | null },
	{ t, words, lang }: CitationWords
): Promise<CitedFacts> {
	const { isIndicator, page, params } = cited;
	const [, folder = '', name = ''] = page.split('/');
	const isPage = name !== '' && (folder === 'profil' || folder === 'daten');
	const titleOf = ({ titleDe, titleEn }: Indicator): string => (lang === 'de' ? titleDe : titleEn);
	const isPair = page === '/indikatoren/zwei';
	const isRoom = ROOMS.includes(page);
	if (!isIndicator && !isPage && !isPair && !isRoom) return NOTHING;
	try {
		const atlas = await openAtlas(edition?.version ?? null);
		const { context, indicators } = atlas;
		// The sources of an edition that isn't kept may have been others.
		const isKnown = edition !== null || version === atlas.catalogue.dataVersion;
		const lineOf = (named: string, known: ReadonlySet<string>, isComputed: boolean): string => {
			const sources = atlas.catalogue.sources.filter(({ source }) => known.has(source));
			if (!isKnown || sources.length === 0) return '';
			const parts = [
				citationsByLicence(sources, lang, t.table.sourceLine.eachLicence),
				...(isComputed ? [t.table.sourceLine.ownCalculation] : [])
			];
			return `${named}: ${parts.join('; ')}.`;
		};
		const ofView = async (): Promise<string> =>
			lineOf(words.sourcesOfView, isKnown ? await citedSources(cited, atlas) : new Set(), true);
		if (isRoom) return { ...NOTHING, sourceLine: await ofView() };
		if (folder === 'profil' && isPage)
			return context.isRegion(name)
				? { ...NOTHING, title: t.profile.pageTitle(placeNamer(atlas, lang)(name)), sourceLine: await ofView() }
				: { ...NOTHING, isMissing: true };
		const { view } = isIndicator ? parseView(params, context) : { view: null };
		const ids = view ? [view.indicator] : isPage ? [name] : PAIR.flatMap((param) => params.get(param) ?? []);
		const found = ids.flatMap((id) => indicators.get(id) ?? []);
		const [indicator] = found;
		if (!indicator) return { ...NOTHING, isMissing: isPage && !DATA_PAGES.includes(name) };
		const known = new Set(found.flatMap(({ sources }) => sources));
		const isComputed = found.some((one) => one.computed);
		const sourceLine = lineOf(words.sources(found.length), known, isComputed);
		if (isPair) return { ...NOTHING, sourceLine };
		return { ...NOTHING, sourceLine, title: view ? `${titleOf(indicator)}, ${view.year}` : titleOf(indicator) };
	} catch {
		// The citation stands without the title, too.
		return NOTHING;
	}
}
