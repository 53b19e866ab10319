import { roundComputed, worstStatus } from '../../src/lib/domain/aggregation';
import { CONTAINED_IN } from '../../src/lib/domain/group-members';
import type { Observation } from '../../src/lib/domain/slice';
import { joinSources } from '../../src/lib/domain/source-ids';
import { isValueless } from '../../src/lib/domain/status';
import type { Area } from './areas';
import type { FormulaName } from './catalogue-schema';
import { type Figures, figureOf, hasFigures, seriesOf } from './figures';

/** What a formula gives: figures and, for quotients, the two parts from which group values are recomputed. */
export interface Computed {
	readonly figures: Figures;
	readonly numerator: Figures | null;
	readonly denominator: Figures | null;
}

/** What a formula needs to know besides its inputs. */
interface FormulaOptions {
	readonly factor: number;
	readonly decimals: number;
	/** Areas by region; of the others the area is unknown. */
	readonly areas: ReadonlyMap<string, Area>;
}

type Formula = (inputs: readonly Figures[], options: FormulaOptions) => Computed;

/** Works one value out; null if that can't be done. */
type Rule = (inputs: readonly Observation[]) => number | null;

/**
 * Calls `rule` for every region and year of which all inputs have a cell. An input without value, or a rule that gives none
 * (division by zero, a break between two stocks), makes the result missing; a cell no source holds makes none.
 */
function cellwise(inputs: readonly Figures[], decimals: number, rule: Rule): Figures {
	const result: Figures = new Map();
	for (const [region, series] of inputs[0] ?? []) {
		for (const year of series.keys()) {
			const cells = inputs.flatMap((figures) => figureOf(figures, region, year) ?? []);
			if (cells.length === inputs.length) seriesOf(result, region).set(year, observe(cells, rule(cells), decimals));
		}
	}
	return result;
}

/** A figure worked out from cells; it names the sources of all of them. */
function observe(cells: readonly Observation[], value: number | null, decimals: number): Observation {
	const source = joinSources(cells.map((cell) => cell.source));
	const status = worstStatus(cells.map((cell) => cell.status));
	if (value !== null && Number.isFinite(value))
		return { value: roundComputed(value, decimals), status, source, note: null };
	return { value: null, status: isValueless(status) ? status : 'missing', source, note: null };
}

const valuesOf = (cells: readonly Observation[]): number[] | null => {
	const values = cells.flatMap((cell) => cell.value ?? []);
	return values.length === cells.length ? values : null;
};

/**
 * Puts two quantities on one territory: where one of them never has a region that belongs to another today (Eisenach), the
 * other's figure of that region is added to its container's.
 */
function onOneTerritory(figures: Figures, other: Figures): Figures {
	const merged: Figures = new Map(figures);
	for (const [region, container] of Object.entries(CONTAINED_IN)) {
		const part = figures.get(region);
		const own = figures.get(container);
		const differ = hasFigures(figures, region) && !hasFigures(other, region) && hasFigures(other, container);
		if (!differ || !part || !own) continue;
		const sums = cellwise([new Map([[container, own]]), new Map([[container, part]])], 6, (cells) =>
			total(valuesOf(cells))
		);
		merged.set(container, sums.get(container) ?? new Map());
		merged.delete(region);
	}
	return merged;
}

const total = (values: readonly number[] | null): number | null =>
	values && values.reduce((sum, value) => sum + value, 0);

function quotient(numerator: Figures, denominator: Figures, options: FormulaOptions): Computed {
	const parts = [onOneTerritory(numerator, denominator), onOneTerritory(denominator, numerator)] as const;
	const figures = cellwise(parts, options.decimals, (cells) => {
		const [above, below] = valuesOf(cells) ?? [];
		return above === undefined || below === undefined || below === 0 ? null : (above / below) * options.factor;
	});
	return { figures, numerator: parts[0], denominator: parts[1] };
}

/**
 * Mean of the population at the beginning and the end of a year (both are stocks of 1 January). Where the second
 * stock begins a new segment of the series (census) or isn't known yet, the stock at the beginning stands alone.
 */
export function meanPopulation(population: Figures): Figures {
	const result: Figures = new Map();
	for (const [region, series] of population) {
		for (const [year, start] of series) {
			const end = series.get(year + 1);
			const usable = start.value !== null && end?.value != null && end.status !== 'break';
			const value = usable ? ((start.value ?? 0) + (end.value ?? 0)) / 2 : start.value;
			const status = usable ? worstStatus([start.status, end.status]) : start.status;
			const source = usable ? joinSources([start.source, end.source]) : start.source;
			seriesOf(result, region).set(year, { value, status, source, note: null });
		}
	}
	return result;
}

/**
 * Population change less natural change: stock of the next 1 January − stock of 1 January − births + deaths. Missing
 * where the two stocks are on different bases (the second begins a new segment).
 */
function netMigration(
	[population = new Map(), births = new Map(), deaths = new Map()]: readonly Figures[],
	decimals: number
): Figures {
	const next: Figures = new Map();
	for (const [region, series] of population) {
		for (const [year, stock] of series) {
			const usable = stock.status !== 'break';
			seriesOf(next, region).set(year - 1, usable ? stock : { ...stock, value: null, status: 'missing' });
		}
	}
	// The population first: its sources are the ones a reader looks for behind a balance of moves.
	return cellwise([population, next, births, deaths], decimals, (cells) => {
		const [start, end, born, died] = valuesOf(cells) ?? [];
		if (born === undefined || died === undefined || start === undefined || end === undefined) return null;
		return end - start - (born - died);
	});
}

/** The area of today in every year that a quantity has. */
function areaLike(figures: Figures, areas: FormulaOptions['areas']): Figures {
	return new Map(
		[...figures].map(([region, series]) => {
			const { km2 = null, source = null } = areas.get(region) ?? {};
			const area: Observation = { value: km2, status: 'normal', source, note: null };
			return [region, new Map([...series.keys()].map((year) => [year, area]))];
		})
	);
}

const plain = (figures: Figures): Computed => ({ figures, numerator: null, denominator: null });

/** How many inputs a formula needs at least. */
export const INPUTS: Readonly<Record<FormulaName, number>> = {
	ratio: 2,
	share: 2,
	per_mean_population: 2,
	per_area: 1,
	difference: 2,
	sum: 2,
	net_migration: 3
};

/** The formulas an indicator may name; inputs in the order of the catalogue. */
export const formulas: Readonly<Record<FormulaName, Formula>> = {
	ratio: ([a = new Map(), b = new Map()], options) => quotient(a, b, options),
	share: ([a = new Map(), b = new Map()], options) => quotient(a, b, options),
	per_mean_population: ([a = new Map(), population = new Map()], options) =>
		quotient(a, meanPopulation(population), options),
	per_area: ([a = new Map()], options) => quotient(a, areaLike(a, options.areas), options),
	difference: (inputs, { decimals }) =>
		plain(
			cellwise(inputs, decimals, (cells) => {
				const [a, b] = valuesOf(cells) ?? [];
				return a === undefined || b === undefined ? null : a - b;
			})
		),
	sum: (inputs, { decimals }) => plain(cellwise(inputs, decimals, (cells) => total(valuesOf(cells)))),
	net_migration: (inputs, { decimals }) => plain(netMigration(inputs, decimals))
};
