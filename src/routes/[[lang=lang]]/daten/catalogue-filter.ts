import { THEMES } from '$lib/domain/indicator';
import { fold } from '$lib/domain/search-terms';
import { LEVELS, type Country, type Level } from '$lib/domain/region';
import type { CatalogueLine } from './+page.server';

/** Which indicators are listed; the address holds it. */
export interface CatalogueFilter {
	readonly text: string;
	readonly theme: CatalogueLine['theme'] | '';
	readonly country: Country | '';
	readonly level: Level | '';
}

export const COUNTRIES: readonly Country[] = ['DE', 'DK', 'SE', 'PL'];
const LONGEST = 80;

/** What an address asks for; what it does not know is left out. */
export function parseFilter(params: URLSearchParams): CatalogueFilter {
	const known = <T extends string>(param: string, allowed: readonly T[]): T | '' =>
		allowed.find((one) => one === params.get(param)) ?? '';
	return {
		text: (params.get('suche') ?? '').slice(0, LONGEST),
		theme: known('thema', THEMES),
		country: known('land', COUNTRIES),
		level: known('ebene', LEVELS)
	};
}

/** `?a=b` of a filter; empty for the whole list. */
export function filterQuery({ text, theme, country, level }: CatalogueFilter): string {
	const params = new URLSearchParams();
	for (const [param, value] of [
		['suche', text],
		['thema', theme],
		['land', country],
		['ebene', level]
	] as const)
		if (value !== '') params.set(param, value);
	return params.size === 0 ? '' : `?${params.toString()}`;
}

/** The lines that fit: every word in title, definition or id, without regard to accents and case. */
export function filterLines(
	lines: readonly CatalogueLine[],
	{ text, theme, country, level }: CatalogueFilter
): CatalogueLine[] {
	const words = fold(text).split(/\s+/).filter(Boolean);
	return lines.filter((line) => {
		const all = fold(`${line.title} ${line.definition} ${line.id}`);
		return (
			(theme === '' || line.theme === theme) &&
			(country === '' || line.countries.includes(country)) &&
			(level === '' || line.levels.includes(level)) &&
			words.every((word) => all.includes(word))
		);
	});
}
