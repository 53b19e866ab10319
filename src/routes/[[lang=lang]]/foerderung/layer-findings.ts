import { strengthOf } from '$lib/domain/correlation';
import type { FundingGrowth } from '$lib/domain/funding-growth';
import { rowOfPlace, type FundingMapResult } from '$lib/domain/funding-map';
import { perHeadText } from '$lib/domain/funding-text';
import { formatNumber, formatSigned } from '$lib/domain/format';
import type { DrawnWords } from '$lib/i18n/paper-texts';

/** Places named at the top of the table. */
const TOLD = 3;

/** How many places have an amount, and who has most of it. */
export function layerTableFinding({ rows, zeros }: FundingMapResult, { lang, paper }: DrawnWords): string {
	const texts = paper.findings.funding;
	const ranked = rows.filter(({ rank }) => rank !== null);
	if (ranked.length === 0) return texts.noAmounts;
	const first = ranked
		.filter(({ rank, perHead }) => (rank?.rank ?? 0) <= TOLD && (perHead ?? 0) > 0)
		.slice(0, TOLD)
		.map(({ name, perHead }) => texts.placeAmount(name, perHeadText(perHead ?? 0, lang)));
	const count = texts.amounts(ranked.length, rows.length, zeros);
	return first.length === 0 ? count : `${count} ${texts.most(first.join(', '))}`;
}

/** How close the relation is, and where the place is in it. */
export function growthFinding(
	growth: FundingGrowth,
	map: FundingMapResult,
	{ region, name }: { readonly region: string; readonly name: string },
	{ t, lang, paper }: DrawnWords
): string {
	const texts = paper.findings.funding;
	const { fit, points, measure, indicator, fromYear, toYear } = growth;
	const own = points.find((point) => point.region === (rowOfPlace(map, region)?.region ?? region));
	const title = lang === 'de' ? indicator.titleDe : indicator.titleEn;
	const { map: onMap } = t.funding;
	const unit = texts.growthUnits[measure];
	return [
		own
			? texts.growthOf(
					name,
					perHeadText(own.perHead, lang),
					onMap.growthHeading(title, fromYear, toYear),
					formatSigned(own.growth, 1, lang) + unit
				)
			: texts.noGrowthOf(name),
		fit
			? onMap.growthSentence(
					formatNumber(fit.r, 2, lang),
					formatNumber(fit.rho, 2, lang),
					points.length,
					t.relation.strengths[strengthOf(fit.r)]
				)
			: ''
	]
		.filter(Boolean)
		.join(' ');
}
