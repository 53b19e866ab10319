import type { MarkedPlace } from '$lib/charts/growthScatter';
import { strengthOf } from '$lib/domain/correlation';
import { formatNumber } from '$lib/domain/format';
import type { FundingGrowth } from '$lib/domain/funding-growth';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';

/** Colours of the places that are named in the scatter, for page or paper. */
interface MarkColors {
	readonly selected: string;
	readonly rostock: string;
	readonly berlin: string;
	readonly hamburg: string;
}

/** The view's place beside the region's own and the metropolises, each once. */
export function markedPlaces(selected: string, colors: MarkColors): MarkedPlace[] {
	const all = [
		{ region: selected, color: colors.selected },
		{ region: 'DE803', color: colors.rostock },
		{ region: 'DE80K', color: colors.rostock },
		{ region: 'DE80L', color: colors.rostock },
		{ region: 'DE300', color: colors.berlin },
		{ region: 'DE600', color: colors.hamburg }
	];
	return all.filter(({ region }, i) => all.findLastIndex((one) => one.region === region) === i);
}

/** What is said below the scatter: how close the relation is, and who is not where it seems. */
export function growthNotes(growth: FundingGrowth, log: boolean, t: Messages, lang: Lang): string[] {
	const { fit, points, left } = growth;
	const { map } = t.funding;
	const number = (value: number): string => formatNumber(value, 2, lang);
	const zeros = points.filter(({ perHead }) => perHead < 1).length;
	return [
		...(fit
			? [
					map.growthSentence(number(fit.r), number(fit.rho), points.length, t.relation.strengths[strengthOf(fit.r)]),
					`${map.fit}.`
				]
			: []),
		...(left > 0 ? [map.growthLeft(left)] : []),
		...(log && zeros > 0 ? [map.zeroNote(zeros)] : [])
	];
}
