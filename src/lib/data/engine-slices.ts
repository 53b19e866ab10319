import type { Catalogue } from '../domain/catalogue';
import { operands, type Formula } from '../domain/formula';
import type { Level } from '../domain/region';
import type { Slice } from '../domain/slice';
import type { Engine } from './engine';
import { formulaFiles, formulaSql } from './formula-sql';
import { packSlice, sliceRows } from './pack-slice';
import { sliceCsv, sliceCsvFile, sliceCsvSql } from './slice-csv';
import { sliceFiles, sliceSql } from './slice-sql';

// Loaded when the engine is asked: before, and in embeds nearly always, slices come from files.

/** A slice from the engine. Throws EngineError, LoadError, SlicePackError, InvalidIndicatorError. */
export async function engineSlice(
	engine: Engine,
	indicator: string,
	level: Level,
	signal?: AbortSignal
): Promise<Slice> {
	const rows = await engine.query(sliceSql(indicator, level), { files: sliceFiles(indicator), signal });
	return packSlice(indicator, level, sliceRows(rows));
}

interface FormulaSource {
	readonly engine: Engine;
	readonly groups: Catalogue['groups'];
	/** Gives the slices a formula is computed from where there are no tables; null where there are. */
	readonly sliceOf: ((indicator: string) => Promise<Slice>) | null;
	readonly signal: AbortSignal;
}

/** The slice of a formula, by the same SQL over tables and over slices. Throws as `engineSlice` does. */
export async function formulaSlice(
	formula: Formula,
	{ indicator, level }: Pick<Slice, 'indicator' | 'level'>,
	{ engine, groups, sliceOf, signal }: FormulaSource
): Promise<Slice> {
	const meanGroups = groups.filter(({ combine }) => combine === 'mean').map(({ group }) => group);
	const rows = sliceOf
		? await engine.query(formulaSql(formula, level, meanGroups, sliceCsvSql), {
				made: await csvOf(formula, level, sliceOf),
				signal
			})
		: await engine.query(formulaSql(formula, level, meanGroups), { files: formulaFiles(formula), signal });
	return packSlice(indicator, level, sliceRows(rows));
}

async function csvOf(
	formula: Formula,
	level: Level,
	sliceOf: (indicator: string) => Promise<Slice>
): Promise<Map<string, () => Uint8Array>> {
	const slices = await Promise.all(operands(formula).map(sliceOf));
	return new Map(slices.map((slice) => [sliceCsvFile(slice.indicator, level), () => sliceCsv(slice)]));
}
