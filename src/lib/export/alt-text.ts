import type { Described, FigureKind } from '../domain/exportable';
import type { Lang } from '../i18n/lang';
import type { PaperTexts } from '../i18n/paper-texts';
import type { Grounds } from './source-line';
import { sourceName } from './source-name';

/** Where lines may break and where they must not: nothing to be read out. */
const INVISIBLE = /[\u00ad\u2060]/g;
/** Publishers named; a list of ten would be longer than what is told. */
const MOST_SOURCES = 4;

/** What a drawing is, of which place and time, its main finding and who counted, for readers who don't see it. */
export function altText(
	{ kind, title, subtitle, finding }: Described,
	grounds: Pick<Grounds, 'sources' | 'geometry'>,
	paper: PaperTexts,
	lang: Lang
): string {
	return [headText(paper.kinds[kind], title, subtitle), withoutTitle(finding, title), sourcesText(grounds, paper, lang)]
		.filter(Boolean)
		.join(' ')
		.replace(INVISIBLE, '');
}

/** True for drawings that show boundaries. */
export function isMapKind(kind: FigureKind): boolean {
	return kind === 'map' || kind === 'flows';
}

/** A finding that begins with the title's words begins behind them. */
function withoutTitle(finding: string, title: string): string {
	const at = finding.indexOf(': ');
	const lead = finding.slice(0, at).toLowerCase();
	if (at < 0 || (lead !== title.toLowerCase() && !title.toLowerCase().startsWith(`${lead},`))) return finding;
	const rest = finding.slice(at + 2);
	return rest.charAt(0).toLocaleUpperCase('de') + rest.slice(1);
}

/** Nothing is said twice: some titles begin with what the drawing is, or say what stands below them. */
function headText(kind: string, title: string, subtitle: string): string {
	const named = title.toLowerCase().startsWith(kind.toLowerCase()) ? title : `${kind}: ${title}`;
	const parts = subtitle === '' || title.includes(subtitle) ? [named] : [named, subtitle];
	return parts.map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`)).join(' ');
}

/** Boundaries are named where nothing else is shown. */
function sourcesText(
	{ sources, geometry }: Pick<Grounds, 'sources' | 'geometry'>,
	{ altSources }: PaperTexts,
	lang: Lang
): string {
	const shown = sources.length > 0 ? sources.map((source) => sourceName(source, lang)) : geometry.map(creditName);
	const names = [...new Set(shown)];
	const left = names.length - MOST_SOURCES;
	if (names.length === 0) return '';
	return altSources(names.slice(0, left === 1 ? names.length : MOST_SOURCES).join('; '), left > 1 ? left : 0);
}

/** A credit without its licence and notices: "© GeoBasis-DE / BKG 2016". */
function creditName(credit: string): string {
	return credit.replace(/ \([^)]*\)$|, .*$/, '');
}
