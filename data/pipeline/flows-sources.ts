/** A table of flows or totals below `data/sources/<source>/records/`. */
export interface FlowSource {
	readonly dataset: string;
	readonly source: string;
	/** File name in `records/`. */
	readonly file: string;
	/** Columns as they must stand in the header, in order. */
	readonly header: readonly string[];
	/** Columns whose cells are figures; every other column is a key. */
	readonly figures: readonly string[];
	/** SQL over `raw_<name>`: dataset-less rows (origin, destination, year, measure, cell). */
	readonly select: (raw: string) => string;
	/** Balances may be negative. */
	readonly negative?: boolean;
}

const MEASURES = ['total', 'men', 'women', 'germans', 'foreigners', 'apprentices'];
const BALANCES = ['total', 'men', 'women', 'germans', 'foreigners'];

function matrix(year: number): FlowSource[] {
	const source = `ba_pendler_${year}`;
	const unpivot = (raw: string): string => `(UNPIVOT ${raw} ON ${MEASURES.join(', ')} INTO NAME measure VALUE cell)`;
	return [
		{
			dataset: 'ba_commuting',
			source,
			file: 'flows.csv.gz',
			header: ['origin', 'destination', ...MEASURES],
			figures: MEASURES,
			select: (raw) => `SELECT origin, destination, ${year} AS year, measure, cell FROM ${unpivot(raw)}`
		},
		{
			dataset: 'ba_commuting',
			source,
			file: 'totals.csv',
			header: ['region', 'direction', ...MEASURES],
			figures: MEASURES,
			select: (raw) => `SELECT CASE direction WHEN 'in' THEN 'total' ELSE region END AS origin,
				CASE direction WHEN 'in' THEN region ELSE 'total' END AS destination, ${year} AS year, measure, cell FROM ${unpivot(raw)}`
		}
	];
}

/** In- and out-totals in columns `in` and `out`. */
function inAndOut(raw: string, year: string): string {
	return `SELECT 'total' AS origin, region AS destination, ${year} AS year, 'total' AS measure, "in" AS cell FROM ${raw}
		UNION ALL SELECT region, 'total', ${year}, 'total', "out" FROM ${raw}`;
}

/** Every table that flows.parquet is made of. */
export const FLOW_SOURCES: readonly FlowSource[] = [
	...matrix(2019),
	...matrix(2023),
	{
		dataset: 'ba_totals_2011_2019',
		source: 'ba_pendler_totals_2011_2019',
		file: 'totals.csv',
		header: ['region', 'year', 'in', 'out'],
		figures: ['in', 'out'],
		select: (raw) => inAndOut(raw, 'year::INTEGER')
	},
	{
		dataset: 'migration_balance',
		source: 'wanderungssaldo_kreise_2018_2021',
		file: 'balances.csv.gz',
		header: ['origin', 'destination', 'year', 'age', ...BALANCES],
		figures: BALANCES,
		negative: true,
		select: (
			raw
		) => `SELECT origin, destination, year::INTEGER AS year, 'age_' || age AS measure, total AS cell FROM ${raw}
			UNION ALL SELECT origin, destination, year::INTEGER, measure, sum(cell::INTEGER)::VARCHAR
			FROM (UNPIVOT ${raw} ON ${BALANCES.join(', ')} INTO NAME measure VALUE cell) GROUP BY ALL`
	},
	{
		dataset: 'census_2011_totals',
		source: 'zensus_pendler_2011',
		file: 'towns.csv',
		header: ['region', 'within', 'in', 'out'],
		figures: ['within', 'in', 'out'],
		select: (
			raw
		) => `SELECT region AS origin, region AS destination, 2011 AS year, 'total' AS measure, within AS cell FROM ${raw}
			UNION ALL ${inAndOut(raw, '2011')}`
	},
	{
		dataset: 'published_cross_border',
		source: 'published_cross_border',
		file: 'figures.csv',
		header: ['origin', 'destination', 'date', 'measure', 'value', 'sign', 'publisher', 'address'],
		figures: ['value'],
		select: (raw) => `SELECT origin, destination, left(date, 4)::INTEGER AS year, measure,
			CASE WHEN sign IS NULL THEN value ELSE value || ' ' || sign END AS cell FROM ${raw}`
	}
];
