import { writeRecords } from './record-table';

/** One amount of public money with everything that makes it comparable or not; see data/README.md. Amounts keep the source's digits. */
export interface Amount {
	readonly region: string;
	readonly instrument: string;
	readonly fund?: string;
	/** Programme period or code. */
	readonly programme?: string;
	/** Thematic objective, measure. */
	readonly theme?: string;
	readonly from: string;
	readonly to: string;
	readonly stage: 'planned' | 'approved' | 'paid';
	readonly share?: 'eu' | 'total';
	readonly basis: 'located' | 'spread';
	readonly amount: string;
	readonly projects?: string;
	readonly partners?: string;
	/** Raw sign, explained in source.json. */
	readonly sign?: string;
	readonly note?: string;
	/** Where a single figure stands. */
	readonly address?: string;
}

const COLUMNS = [
	'region',
	'instrument',
	'fund',
	'programme',
	'theme',
	'from',
	'to',
	'stage',
	'share',
	'basis',
	'amount',
	'projects',
	'partners',
	'sign',
	'note',
	'address'
] as const;
const NAMES = { from: 'period_from', to: 'period_to', amount: 'amount_eur' } as const;

/** Writes `data/sources/<source>/records/funding.csv`. */
export function writeAmounts(source: string, amounts: readonly Amount[]): void {
	const header = COLUMNS.map((column) => (column in NAMES ? NAMES[column as keyof typeof NAMES] : column));
	writeRecords({
		source,
		table: 'funding',
		header,
		rows: amounts.map((one) => COLUMNS.map((column) => one[column] ?? null))
	});
}

/** Millions with decimals as published → EUR. */
export function millions(text: string): string {
	return String(Math.round(Number(text) * 1_000_000));
}
