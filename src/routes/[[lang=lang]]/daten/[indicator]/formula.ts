import { formatNumber } from '$lib/domain/format';
import type { Indicator } from '$lib/domain/indicator';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';

/** How values and group values come about, in words. `titles` are those of the indicators that the formula names. */
export function formulaLines(
	indicator: Indicator,
	titles: Readonly<Record<string, { readonly de: string; readonly en: string }>>,
	t: Messages['data'],
	lang: Lang
): string[] {
	const nameOf = (id: string): string => (id === 'area_km2' ? t.area : (titles[id]?.[lang] ?? id));
	const { numerator, denominator, factor = 1, aggregate, weight, computed } = indicator;
	const own =
		numerator !== null && denominator !== null
			? t.formulas.ratio(nameOf(numerator), nameOf(denominator), formatNumber(factor, factor % 1 === 0 ? 0 : 3, lang))
			: computed
				? t.computed
				: t.formulas.published;
	const groups = {
		sum: t.formulas.sum,
		ratio: t.formulas.ratioOfGroups,
		weighted: t.formulas.weighted(nameOf(weight ?? '')),
		none: t.formulas.none
	};
	return [own, groups[aggregate]];
}
