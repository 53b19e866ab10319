import type { Region, RegionGroup } from './region';

type NameLang = 'de' | 'en';

/**
 * The name a reader sees: the local name with the exonym where one is common ("Skåne län (Schonen)"), the plain
 * translation for countries, groups and German regions.
 */
export function displayName(place: Region | RegionGroup, lang: NameLang): string {
	const translated = lang === 'de' ? place.nameDe : place.nameEn;
	if (!('name' in place) || place.level === 'nuts0' || place.level === 'group' || place.country === 'DE')
		return translated;
	if (translated === place.name || translated.startsWith(place.name)) return translated;
	return `${place.name} (${translated.replace(/ \((.*)\)$/, ', $1')})`;
}
