import type { Lang } from '../i18n/lang';
import type { SvgPlace } from './geometry';

/** What a town is called on a map: by its own name, with the German one in brackets where readers know it by that. */
export function placeLabel({ name, nameDe }: Pick<SvgPlace, 'name' | 'nameDe'>, lang: Lang): string {
	return lang === 'de' && nameDe !== name ? `${name} (${nameDe})` : name;
}
