import { worstStatus } from '../../src/lib/domain/aggregation';
import type { Status } from '../../src/lib/domain/status';
import { byCode } from './figures';

/** A row of funding.parquet. */
export interface FundingRow {
	readonly region: string;
	readonly instrument: string;
	readonly fund: string | null;
	readonly programme: string | null;
	readonly theme: string | null;
	readonly periodFrom: number;
	readonly periodTo: number;
	/** Null for municipal finance that is no funding: taxes, debt. */
	readonly stage: 'planned' | 'approved' | 'paid' | null;
	/** Null where the source mixes EU share and total. */
	readonly share: 'eu' | 'total' | null;
	readonly basis: 'located' | 'spread' | 'per_head_published';
	readonly amountEur: number | null;
	readonly perHeadEur: number | null;
	readonly projects: number | null;
	readonly partners: number | null;
	readonly source: string;
	readonly status: Status;
	readonly note: string | null;
	readonly address: string | null;
	/** Where the figure stands below `data/`, for messages. */
	readonly file: string;
	readonly line: number;
}

/** The status behind raw signs, one letter each; null for a sign that source.json doesn't explain. */
export function statusOf(signs: string, flags: Readonly<Record<string, Status>>): Status | null {
	const statuses = [...signs].map((sign) => flags[sign]);
	return statuses.includes(undefined) ? null : worstStatus(statuses.flatMap((status) => status ?? []));
}

/** What makes two rows the same amount: two such rows are an error, and rows that differ in any part are never added. */
export function rowKey(row: FundingRow): string {
	const { region, instrument, fund, programme, theme, periodFrom, periodTo, stage, share, basis, source } = row;
	return [instrument, region, periodFrom, periodTo, fund, programme, theme, stage, share, basis, source].join('|');
}

/** Sorted by instrument, then region, period and the rest of the key, so that one instrument is read by range. */
export function sortRows(rows: readonly FundingRow[]): FundingRow[] {
	return rows
		.map((row) => ({ row, key: rowKey(row) }))
		.sort((a, b) => byCode(a.key, b.key))
		.map(({ row }) => row);
}
