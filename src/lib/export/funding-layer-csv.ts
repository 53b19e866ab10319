import type { FundingGrowth } from '../domain/funding-growth';
import type { FundingMapResult } from '../domain/funding-map';
import { wordFor } from '../domain/funding-text';
import { citationOf, csvText, numberCell, textCell } from './csv';
import type { FundingFrame } from './funding-table';

/** All places of one kind of money as CSV text, every row with all badges, and the growth beside it where it is shown. */
export function fundingLayerCsv(
	{ info, rows }: FundingMapResult,
	growth: FundingGrowth | null,
	{ t, lang, sources }: Omit<FundingFrame, 'nameOf'>
): string {
	const { funding: f, table } = t;
	const { csv } = f;
	const number = (value: number | null | undefined): string => numberCell(value ?? null, lang);
	const growthOf = new Map(growth?.points.map((point) => [point.region, point.growth]));
	const growthTitle = growth
		? `${lang === 'de' ? growth.indicator.titleDe : growth.indicator.titleEn}, ${f.map.axisY[growth.measure]}, ${growth.fromYear}–${growth.toYear}`
		: '';
	const records = rows.map((row) => ({
		[csv.region]: textCell(row.region),
		[csv.name]: textCell(row.name),
		[csv.instrument]: textCell(wordFor(f.instruments, info.instrument)),
		[csv.fund]: textCell(info.fund === null ? '' : wordFor(f.funds, info.fund)),
		[csv.perHead]: number(row.perHead),
		[csv.eur]: number(row.eur),
		[csv.stage]: info.stage === null ? f.noStage : f.stages[info.stage],
		[csv.share]: info.share === null ? f.mixedShare : f.shares[info.share],
		[csv.from]: String(info.period.from),
		[csv.to]: String(info.period.to),
		[csv.basis]: f.bases[info.basis],
		[csv.prices]: f.prices,
		[csv.partners]: number(row.partners),
		[csv.rank]: number(row.rank?.rank),
		[csv.rankOf]: number(row.rank?.count),
		...(growth ? { [growthTitle]: number(growthOf.get(row.region)) } : {}),
		[csv.status]: table.statusWords[row.status],
		[csv.source]: textCell(citationOf(info.source, sources, lang) ?? info.source)
	}));
	return csvText(records, lang);
}
