import * as v from 'valibot';
import { RECEIVED, financeAmounts } from '../../src/lib/domain/funding-courses';
import { windowKind, type FundingAmount } from '../../src/lib/domain/funding-amount';
import type { FundingIndex, FundingSlice } from '../../src/lib/domain/funding-slice';
import type { RegionGroup } from '../../src/lib/domain/region';
import { financeCourses, financeMedians, groupBy, paymentCourses, programmeAmount } from './funding-courses';
import { writeFundingLayers } from './funding-layers';
import { placeAmounts, withBothFigures, type Population } from './funding-placing';
import { AmountRow, FinanceRow, PaymentRow, PlaceRow, PopulationRow, ThemeRow } from './funding-slice-rows';
import {
	AMOUNTS_SQL,
	FINANCE_SQL,
	FUNDING_FILES,
	MUNICIPAL_SQL,
	PAYMENTS_SQL,
	PLACES_SQL,
	POPULATION_SQL,
	THEMES_SQL
} from './funding-slice-sql';
import { type OutputFolder, sha256, shortHash } from './output-folder';
import { openWasmEngine, type WasmEngine } from './wasm-engine';

/** The set of peers of the Regiopolen. */
const PEER_GROUP = 'regiopolen_netzwerk';
/** Where the group with amounts of its own lies. */
const LAND_OF_GROUPS = 'DE80';
const PROGRAMMES: ReadonlySet<string> = new Set(['interreg', 'eu_municipal', 'eu_structural_funds']);

/**
 * Reads all amounts from the Parquet files just written, by SQL in the browser's DuckDB build, and writes one small file per place
 * (`slices/funding.<region>.<hash>.json`) and the list of places (`data/funding.json`); comparisons,
 * which need no places, have their kinds of money in a file of their own (`data/funding-layers.json`). The same input gives the same bytes.
 */
export async function writeFundingSlices(groups: readonly RegionGroup[], out: OutputFolder): Promise<void> {
	const engine = await openWasmEngine();
	try {
		for (const file of FUNDING_FILES) engine.register(file, `${out.root}/${file}`);
		const peers = new Set(groups.find(({ group }) => group === PEER_GROUP)?.members);
		const { slices, amounts } = fundingSlices(engine, peers);
		const addresses = slices.map((slice): [string, string] => {
			const content = `${JSON.stringify(slice)}\n`;
			const path = `slices/funding.${slice.place.region}.${shortHash(sha256(content))}.json`;
			out.write(path, content);
			return [slice.place.region, `/${path}`];
		});
		const index: FundingIndex = {
			places: slices.map(({ place }) => place),
			slices: Object.fromEntries(addresses),
			layers: writeFundingLayers(amounts, out)
		};
		out.write('data/funding.json', `${JSON.stringify(index)}\n`);
		const { layers } = index;
		out.write('data/funding-layers.json', `${JSON.stringify({ layers })}\n`);
	} finally {
		engine.close();
	}
}

/** Figures by place, and all amounts of all places, those that have no page of their own included. */
function fundingSlices(
	engine: WasmEngine,
	peers: ReadonlySet<string>
): { readonly slices: FundingSlice[]; readonly amounts: readonly FundingAmount[] } {
	const read = <S extends v.GenericSchema>(sql: string, schema: S): v.InferOutput<S>[] =>
		v.parse(v.array(schema), engine.query({ sql, params: [] }));
	const places = read(PLACES_SQL, PlaceRow);
	const levelOf = new Map(places.map(({ region, level }) => [region, level]));
	const population = populationOf(read(POPULATION_SQL, PopulationRow));
	const finance = read(FINANCE_SQL, FinanceRow);
	const medians = financeMedians(finance);
	const financeOf = groupBy(finance, ({ region }) => region);
	const paymentsOf = groupBy(read(PAYMENTS_SQL, PaymentRow), ({ region }) => region);
	const courses = new Map([...paymentsOf].map(([region, rows]) => [region, paymentCourses(rows)]));

	const themesOf = groupBy(read(THEMES_SQL, ThemeRow), ({ region }) => region);

	const everywhere = [
		...read(AMOUNTS_SQL, AmountRow).map((row) => amountOf(row, levelOf.get(row.region) ?? 'nuts2')),
		...[...courses].flatMap(([region, all]) => all.map((course) => programmeAmount(region, 'nuts2', course))),
		...places.flatMap(({ region, level }) => received(region, level, financeOf.get(region) ?? [])),
		...read(MUNICIPAL_SQL, AmountRow).map((row) => amountOf(row, 'nuts3'))
	].map((amount) => withBothFigures(amount, population));
	const placed = placeAmounts(
		everywhere.filter(({ region }) => levelOf.has(region) || region === 'DE'),
		peers
	);
	const placedOf = groupBy(placed, ({ amount }) => amount.region);
	const slices = places.map((place) => ({
		place,
		area: place.level === 'group' ? LAND_OF_GROUPS : place.region.slice(0, 4),
		amounts: placedOf.get(place.region) ?? [],
		finance: financeCourses(financeOf.get(place.region) ?? [], medians),
		payments: courses.get(place.region) ?? [],
		themes: (themesOf.get(place.region) ?? []).map(({ fund, theme, eur }) => ({ fund, theme, eur }))
	}));
	return { slices, amounts: everywhere };
}

function populationOf(rows: readonly v.InferOutput<typeof PopulationRow>[]): Population {
	const known = new Map(rows.map(({ region, year, value }) => [`${region}.${year}`, value]));
	return (region, year) => known.get(`${region}.${year}`) ?? null;
}

function amountOf(row: v.InferOutput<typeof AmountRow>, level: FundingAmount['level']): FundingAmount {
	const { region, instrument, fund, stage, share, basis, projects, partners, source, status, note, address } = row;
	const [from, to] = [row.period_from, row.period_to];
	const kind = PROGRAMMES.has(instrument) && from !== to ? 'programme' : windowKind(from, to);
	return {
		region,
		level,
		instrument,
		fund,
		stage,
		share,
		period: { kind, from, to },
		basis,
		prices: 'current',
		eur: row.amount_eur,
		perHead: row.per_head_eur,
		derived: 'none',
		projects,
		partners,
		source,
		status,
		note,
		address
	};
}

/** Money received by municipalities stands among the amounts, too: 2018, as 2019 is broken in the source. */
function received(
	region: string,
	level: FundingAmount['level'],
	rows: readonly v.InferOutput<typeof FinanceRow>[]
): FundingAmount[] {
	const last = rows.filter(({ instrument, year }) => RECEIVED.includes(instrument) && year === 2018);
	return financeCourses(last, new Map()).flatMap((course) => financeAmounts(region, level, course));
}
