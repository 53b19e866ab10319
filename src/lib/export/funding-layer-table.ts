import type { FundingGrowth } from '../domain/funding-growth';
import type { FundingMapResult } from '../domain/funding-map';
import { wordFor } from '../domain/funding-text';
import { tableOf, type PlainTable, type TableRecord } from '../domain/plain-table';
import { citationOf } from './citation-of';
import type { FundingFrame } from './funding-table';

/** What is on map and scatter of one kind of money. */
export interface FundingLayerShown {
	readonly map: FundingMapResult;
	/** Beside it where it is shown. */
	readonly growth: FundingGrowth | null;
}

/** All places of one kind of money, every row with all badges, and the growth beside it where it is shown; the same for every kind of file. */
export function fundingLayerTable(
	{ map: { info, rows }, growth }: FundingLayerShown,
	{ t, lang, sources }: Omit<FundingFrame, 'nameOf'>
): PlainTable {
	const { funding: f, table } = t;
	const { csv } = f;
	const growthOf = new Map(growth?.points.map((point) => [point.region, point.growth]));
	const growthTitle = growth
		? `${lang === 'de' ? growth.indicator.titleDe : growth.indicator.titleEn}, ${f.map.axisY[growth.measure]}, ${growth.fromYear}–${growth.toYear}`
		: '';
	const records = rows.map((row): TableRecord => [
		[csv.region, row.region],
		[csv.name, row.name],
		[csv.instrument, wordFor(f.instruments, info.instrument)],
		[csv.fund, info.fund === null ? '' : wordFor(f.funds, info.fund)],
		[csv.perHead, row.perHead],
		[csv.eur, row.eur],
		[csv.stage, info.stage === null ? f.noStage : f.stages[info.stage]],
		[csv.share, info.share === null ? f.mixedShare : f.shares[info.share]],
		[csv.from, info.period.from],
		[csv.to, info.period.to],
		[csv.basis, f.bases[info.basis]],
		[csv.prices, f.prices],
		[csv.partners, row.partners],
		[csv.rank, row.rank?.rank ?? null],
		[csv.rankOf, row.rank?.count ?? null],
		...(growth ? [[growthTitle, growthOf.get(row.region) ?? null] as const] : []),
		[csv.status, table.statusWords[row.status]],
		[csv.source, citationOf(info.source, sources, lang) ?? info.source]
	]);
	return tableOf(records);
}
