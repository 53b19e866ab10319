import type { AxisRow } from '$lib/domain/commuting-axes';
import type { PublishedFigure } from '$lib/domain/commuting-slice';
import type { Lang } from '$lib/i18n/lang';

const isGerman = (code: string): boolean => code.startsWith('DE') || code === 'total' || code === 'other_laender';

/** True for figures that leave Germany or pass it by; those inside the country are in the matrices. */
export function isAcrossBorder({ origin, destination }: PublishedFigure): boolean {
	return !(isGerman(origin) && isGerman(destination));
}

/** Names of the places published figures start and end in. */
export function placesOf(
	areas: Readonly<Record<string, string>>,
	rows: readonly AxisRow[],
	lang: Lang
): (code: string) => string {
	const countries = new Intl.DisplayNames(lang, { type: 'region' });
	return (code) => {
		const known = areas[code] ?? rows.find(({ origin }) => origin === code)?.name;
		if (known !== undefined) return known;
		if (code === 'DE80') return 'Mecklenburg-Vorpommern';
		return /^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code;
	};
}

/** A published date in the language: a day, a month, a quarter or a year. */
export function dateText(date: string, lang: Lang): string {
	const [year = '', part, day] = date.split('-');
	if (part === undefined) return year;
	if (part.startsWith('Q')) return lang === 'de' ? `${part.slice(1)}. Quartal ${year}` : `${part} ${year}`;
	const when = new Date(Date.UTC(Number(year), Number(part) - 1, Number(day ?? 1)));
	if (day === undefined)
		return new Intl.DateTimeFormat(lang, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(when);
	if (lang === 'de') return `${day}.${part}.${year}`;
	return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(when);
}
