import type { Catalogue } from '../domain/catalogue';
import { parseFormula } from '../domain/formula';
import type { Level } from '../domain/region';
import type { Slice } from '../domain/slice';
import type { Engine } from './engine';
import { formulaFiles, formulaSql } from './formula-sql';
import { packSlice, sliceRows } from './pack-slice';
import { sliceFiles, sliceSql } from './slice-sql';

// Loaded when the engine is asked: before, and in embeds always, slices come from files.

interface EngineSource {
	readonly engine: Engine;
	readonly groups: Catalogue['groups'];
	readonly signal?: AbortSignal;
}

/** The slice of an indicator or a formula from the engine. Throws EngineError, LoadError, SlicePackError, InvalidIndicatorError. */
export async function engineSlice(
	indicator: string,
	level: Level,
	{ engine, groups, signal }: EngineSource
): Promise<Slice> {
	const formula = parseFormula(indicator);
	const meanGroups = groups.filter(({ combine }) => combine === 'mean').map(({ group }) => group);
	const rows = formula
		? await engine.query(formulaSql(formula, level, meanGroups), { files: formulaFiles(formula), signal })
		: await engine.query(sliceSql(indicator, level), { files: sliceFiles(indicator), signal });
	return packSlice(indicator, level, sliceRows(rows));
}
