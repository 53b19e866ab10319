import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type * as v from 'valibot';
import { type CsvRecord, readRecords } from './csv-records';
import { type FundingRow, statusOf } from './funding-row';
import { AmountSchema, PaymentSchema } from './funding-schema';
import type { Problems } from './problems';
import type { SourceFile } from './source-schema';

/** Where a record stands, for messages. */
interface Place {
	readonly source: SourceFile;
	readonly file: string;
	readonly problems: Problems;
}

/** Everything in `records/funding.csv` and `records/payments.csv` of all sources. */
export function recordRows(dataDir: string, sources: readonly SourceFile[], problems: Problems): FundingRow[] {
	return sources.flatMap((source) => [
		...read(
			dataDir,
			{ source, file: `sources/${source.source}/records/funding.csv`, problems },
			AmountSchema,
			amountRows
		),
		...read(
			dataDir,
			{ source, file: `sources/${source.source}/records/payments.csv`, problems },
			PaymentSchema,
			paymentRows
		)
	]);
}

function read<S extends v.GenericSchema>(
	dataDir: string,
	place: Place,
	schema: S,
	rowsOf: (record: CsvRecord<v.InferOutput<S>>, place: Place) => FundingRow[]
): FundingRow[] {
	if (!existsSync(join(dataDir, place.file))) return [];
	const records = readRecords(join(dataDir, place.file), place.file, schema, place.problems);
	return records.flatMap((record) => rowsOf(record, place));
}

function checkedStatus(signs: string, line: number, { source, file, problems }: Place): FundingRow['status'] {
	const status = statusOf(signs, source.flags);
	if (status === null) problems.add(file, line, 'sign', `unknown sign in "${signs}"; add it to "flags" of source.json`);
	return status ?? 'missing';
}

function amountRows({ line, record }: CsvRecord<v.InferOutput<typeof AmountSchema>>, place: Place): FundingRow[] {
	const { period_from: periodFrom, period_to: periodTo, amount_eur: amountEur, sign, ...rest } = record;
	const status = checkedStatus(sign, line, place);
	const { file } = place;
	return [
		{ ...rest, periodFrom, periodTo, amountEur, perHeadEur: null, source: place.source.source, status, file, line }
	];
}

/** Payment and modelled expenditure are two answers to "when": rows of two instruments, so that nobody adds them. */
function paymentRows({ line, record }: CsvRecord<v.InferOutput<typeof PaymentSchema>>, place: Place): FundingRow[] {
	const { region, fund, programme, year } = record;
	const status = checkedStatus(record.sign, line, place);
	const common = {
		region,
		fund,
		programme,
		theme: null,
		periodFrom: year,
		periodTo: year,
		stage: 'paid',
		share: 'eu',
		basis: 'located',
		perHeadEur: null,
		projects: null,
		partners: null,
		source: place.source.source,
		address: null,
		file: place.file,
		line
	} as const;
	const paid: FundingRow = {
		...common,
		instrument: 'eu_structural_funds',
		amountEur: record.payment_eur,
		status,
		note: status === 'low_reliability' ? 'low_against_plan' : null
	};
	if (record.modelled_eur === null) return [paid];
	const modelled = {
		instrument: 'eu_structural_funds_modelled',
		amountEur: record.modelled_eur,
		status: 'estimated',
		note: null
	} as const;
	return [paid, { ...common, ...modelled }];
}
