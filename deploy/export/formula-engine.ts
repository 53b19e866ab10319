import { openWasmEngine, type WasmEngine } from '../../data/pipeline/wasm-engine';
import { formulaSql } from '../../src/lib/data/formula-sql';
import { packSlice, sliceRows } from '../../src/lib/data/pack-slice';
import { sliceCsv, sliceCsvFile, sliceCsvSql } from '../../src/lib/data/slice-csv';
import type { Catalogue } from '../../src/lib/domain/catalogue';
import { operands, type Formula } from '../../src/lib/domain/formula';
import type { Slice } from '../../src/lib/domain/slice';

/** What a formula is worked out from. */
interface FormulaMaterial {
	readonly groups: Catalogue['groups'];
	/** The slices of its indicators, at its level. */
	readonly sliceOf: (indicator: string) => Slice;
}

/** The site's database for formulas, the same build under Node; it starts with the first formula. */
export class FormulaEngine {
	#opening: Promise<WasmEngine> | null = null;
	#engine: WasmEngine | null = null;

	/** To be awaited before `slice`; starts once. Rejects if the engine can't be started; the next call tries again. */
	async start(): Promise<void> {
		this.#opening ??= openWasmEngine();
		try {
			this.#engine = await this.#opening;
		} catch (cause) {
			this.#opening = null;
			throw new Error('The database engine, which works out formulas, does not start.', { cause });
		}
	}

	/**
	 * The slice of a formula, over slices as the site has it of an archived edition: the same as over the tables (formula-sql.test.ts). Throws Error before
	 * the start, and what DuckDB says.
	 */
	slice(
		formula: Formula,
		{ indicator, level }: Pick<Slice, 'indicator' | 'level'>,
		{ groups, sliceOf }: FormulaMaterial
	): Slice {
		const engine = this.#engine;
		if (!engine) throw new Error('The database engine has not been started.');
		const meanGroups = groups.filter(({ combine }) => combine === 'mean').map(({ group }) => group);
		const statement = formulaSql(formula, level, meanGroups, sliceCsvSql);
		// Two editions have files of the same names: none of them stays.
		const files = operands(formula).map((id) => sliceCsvFile(id, level));
		for (const [i, id] of operands(formula).entries()) engine.registerBytes(files[i] ?? '', sliceCsv(sliceOf(id)));
		try {
			return packSlice(indicator, level, sliceRows(engine.query(statement)));
		} finally {
			for (const file of files) engine.drop(file);
		}
	}

	/** Ends the engine if it was started. */
	async close(): Promise<void> {
		const opening = this.#opening;
		this.#opening = null;
		this.#engine = null;
		(await opening?.catch(() => null))?.close();
	}
}
