import { type FundingArea, INTERREG, PROGRAMMES } from './funding-areas';
import { type Amount, writeAmounts } from './funding-records';
import { FUNDING } from './funding-sources';
import { csv, rawRows, required, type RawRow } from './raw-files';
import { writeRecords } from './record-table';
import { writeSource } from './source-folder';

/** EU payments per NUTS 2 region, fund, programme period and year; returns the regions they name. */
export async function compilePayments(folder: string): Promise<FundingArea[]> {
	const rows = withoutEmptyTwins(await rawRows(`select * from ${csv(`${folder}/eu_payments_nuts2_1986_2022.csv`)}`));
	const derived = (row: RawRow): boolean => required(row, 'programming_period').includes('derived');
	for (const [description, own] of [
		[FUNDING.payments2018, rows.filter((row) => !derived(row))],
		[FUNDING.payments2022, rows.filter(derived)]
	] as const) {
		writeSource(description);
		writeRecords({
			source: description.source,
			table: 'payments',
			header: ['region', 'fund', 'programme', 'year', 'payment_eur', 'modelled_eur', 'sign'],
			rows: own.map((row) => [
				required(row, 'nuts2'),
				required(row, 'fund'),
				required(row, 'programming_period').slice(0, 9),
				required(row, 'year'),
				required(row, 'eu_payment_eur'),
				row.modelled_expenditure_eur ?? null,
				derived(row) ? (row.nuts2 === 'DE40' ? 'eU' : 'e') : null
			])
		});
	}
	const names = new Map(rows.map((row) => [required(row, 'nuts2'), required(row, 'name')]));
	return [...names]
		.filter(([region]) => region !== 'DE80')
		.map(([region, name]) => ({ region, level: 'nuts2', name, country: region.slice(0, 2), parent: '' }));
}

/** 31 Swedish records stand twice in the copy, once with 0 for both amounts: those are left out. */
function withoutEmptyTwins(rows: readonly RawRow[]): RawRow[] {
	const key = (row: RawRow): string => [row.nuts2, row.fund, row.programming_period, row.year].join();
	const counts = new Map<string, number>();
	for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
	const isEmpty = (row: RawRow): boolean => row.eu_payment_eur === '0' && row.modelled_expenditure_eur === '0';
	return rows.filter((row) => counts.get(key(row)) === 1 || !isEmpty(row));
}

/** Planned money 2014–2020 per programme and thematic objective. */
export async function compilePlan(folder: string): Promise<void> {
	writeSource(FUNDING.plan);
	const rows = await rawRows(`select * from ${csv(`${folder}/esif_2014_2020_planned_by_programme_theme.csv`)}`);
	const amounts = rows.flatMap((row): Amount[] => {
		const cci = required(row, 'cci');
		const interreg = INTERREG[cci];
		if (row.ms === 'TC' && interreg === undefined) return [];
		const title = required(row, 'programme');
		const region = interreg?.[0] ?? PROGRAMMES.find(([start]) => title.startsWith(start))?.[1] ?? required(row, 'ms');
		const common = {
			region,
			instrument: interreg ? 'interreg' : 'eu_structural_funds',
			fund: required(row, 'fund'),
			programme: cci,
			theme: required(row, 'to_code'),
			from: '2014',
			to: '2020',
			stage: 'planned',
			basis: 'located'
		} as const;
		return [
			{ ...common, share: 'eu', amount: required(row, 'eu_amount_eur') },
			{ ...common, share: 'total', amount: required(row, 'total_amount_eur') }
		];
	});
	writeAmounts(FUNDING.plan.source, amounts);
}
