import type { Region } from '../../src/lib/domain/region';
import { sourceIds } from '../../src/lib/domain/source-ids';
import type { Area } from './areas';
import { markBreaks, markSeams } from './breaks';
import type { IndicatorFile, InputRef } from './catalogue-schema';
import { factorOf } from './factor';
import type { Figures } from './figures';
import { type Computed, INPUTS, formulas } from './formulas';
import type { Problems } from './problems';
import { publishedFigures, tableFigures } from './published';
import type { Sources } from './sources';

/** An indicator with its figures for single regions; group values come later. */
export interface ComputedIndicator extends Computed {
	readonly definition: IndicatorFile;
	/** Ids of the sources its figures come from, in the order in which the catalogue names them. */
	readonly sources: readonly string[];
}

/** Works all indicators out, each once, inputs first. */
export class IndicatorWorkshop {
	readonly #definitions: ReadonlyMap<string, IndicatorFile>;
	readonly #done = new Map<string, ComputedIndicator>();
	readonly #open: string[] = [];

	constructor(
		definitions: readonly IndicatorFile[],
		private readonly sources: Sources,
		private readonly regions: ReadonlyMap<string, Region>,
		private readonly areas: ReadonlyMap<string, Area>,
		private readonly problems: Problems
	) {
		this.#definitions = new Map(definitions.map((definition) => [definition.indicator, definition]));
	}

	/** The indicator, worked out; null after reporting an unknown id or a circle of formulas. */
	get(id: string): ComputedIndicator | null {
		const done = this.#done.get(id);
		const definition = this.#definitions.get(id);
		if (done || !definition) return done ?? null;
		if (this.#open.includes(id)) {
			this.#report(definition, `is worked out from itself: ${[...this.#open, id].join(' → ')}`);
			return null;
		}
		this.#open.push(id);
		const made = definition.from ? this.#published(definition) : this.#computed(definition);
		this.#open.pop();
		markBreaks(made.figures, definition.breaks, (region) => this.regions.get(region)?.country ?? null);
		this.#done.set(id, made);
		return made;
	}

	#report(definition: IndicatorFile, reason: string): void {
		this.problems.add(`catalogue/${definition.theme}.json`, null, definition.indicator, reason);
	}

	#published(definition: IndicatorFile): ComputedIndicator {
		const refs = definition.from ?? [];
		const tables = refs.flatMap((ref) => this.sources.tables.get(`${ref.source}/${ref.table}`) ?? []);
		const figures = publishedFigures(tables, definition, this.problems);
		if (definition.kind === 'money') markSeams(figures);
		const sources = [...new Set(refs.map((ref) => ref.source))];
		return { definition, figures, numerator: null, denominator: null, sources };
	}

	#input(ref: InputRef): { readonly figures: Figures; readonly sources: readonly string[] } | null {
		if (typeof ref === 'string') return this.get(ref);
		const table = this.sources.tables.get(`${ref.source}/${ref.table}`);
		return table ? { figures: tableFigures(table, null, this.problems), sources: [ref.source] } : null;
	}

	#computed(definition: IndicatorFile): ComputedIndicator {
		const { formula = 'ratio', numerator, denominator } = definition;
		const refs = definition.inputs ?? [numerator, denominator].filter((id) => id !== null);
		const inputs = refs.flatMap((ref) => this.#input(ref) ?? []);
		const needed = INPUTS[formula];
		if (refs.length < needed)
			this.#report(definition, `formula "${formula}" needs ${needed} inputs, not ${refs.length}`);
		const options = { factor: factorOf(definition), decimals: definition.decimals, areas: this.areas };
		const made = formulas[formula](
			inputs.map((input) => input.figures),
			options
		);
		this.#checkRange(definition, made.figures);
		const sources = [...inputs.flatMap((input) => input.sources), ...sourcesOf(made.figures)];
		return { definition, ...made, sources: [...new Set(sources)] };
	}

	#checkRange(definition: IndicatorFile, figures: Figures): void {
		for (const [region, series] of figures) {
			for (const [year, { value }] of series) {
				if (value === null || (value >= definition.min && value <= definition.max)) continue;
				const range = `${definition.min} to ${definition.max}`;
				this.#report(definition, `${value}, computed for ${region} in ${year}, is outside its range ${range}`);
			}
		}
	}
}

/** The sources that figures name, by id. */
function sourcesOf(figures: Figures): string[] {
	const named = new Set<string | null>();
	for (const series of figures.values()) for (const { source } of series.values()) named.add(source);
	return [...named].flatMap(sourceIds).sort();
}
