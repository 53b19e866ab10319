import { join } from 'node:path';
import type { Catalogue } from '../../src/lib/domain/catalogue';
import type { Edition } from '../../src/lib/domain/edition';
import { formulaOfSlices } from '../../src/lib/data/formula-slices';
import { operands, parseFormula } from '../../src/lib/domain/formula';
import type { Level, Region } from '../../src/lib/domain/region';
import type { ScopeList } from '../../src/lib/domain/scope';
import type { Slice } from '../../src/lib/domain/slice';
import { makeAtlas, type Atlas } from '../../src/lib/state/atlas';
import { staticJson } from '../../src/routes/static-files.server';

/** What `npm run data` has written of one edition of the data: today's or an archived one, whose catalogue names all of its files. */
export class EditionFiles {
	readonly atlas: Atlas;
	readonly #catalogue: Catalogue;
	readonly #formulas = new Map<string, Slice>();

	/** @throws Error if the edition's files are not there */
	constructor(edition: string | null = null) {
		this.#catalogue = staticJson<Catalogue>(
			edition === null ? 'data/catalogue.json' : join('archiv', edition, 'catalogue.json')
		);
		this.atlas = makeAtlas(
			this.#catalogue,
			this.json<Region[]>('data/regions.json'),
			this.json<ScopeList>('geo/scopes.json')
		);
	}

	/** A file by its name in the catalogue, or one that such a file names by its address. Throws Error for one that there isn't. */
	json<T>(name: string): T {
		if (name.startsWith('/')) return staticJson<T>(name);
		const file = Object.hasOwn(this.#catalogue.files, name) ? this.#catalogue.files[name] : undefined;
		if (!file) throw new Error(`Version ${this.#catalogue.dataVersion} of the data has no file "${name}".`);
		return staticJson<T>(file.url.replace(/\?.*$/, ''));
	}

	/** The figures of an indicator or a formula. Throws Error for what the edition doesn't have. */
	slice(id: string, level: Level): Slice {
		const formula = parseFormula(id);
		const indicator = this.atlas.indicators.get(id);
		if (!indicator) throw new Error(`There is no indicator "${id}".`);
		const path = indicator.coverage[level]?.slice;
		if (path === undefined) throw new RangeError(`${id} has no figures at level ${level}.`);
		if (!formula) return this.json<Slice>(path);
		const key = `${id}.${level}`;
		const known = this.#formulas.get(key);
		if (known) return known;
		const parts = operands(formula).map((part) => this.slice(part, level));
		const made = formulaOfSlices(formula, id, { groups: this.#catalogue.groups, parts });
		this.#formulas.set(key, made);
		return made;
	}

	/** Credits of all boundaries, each once. */
	mapCredits(): string[] {
		return [
			...new Set(Object.values(this.json<Readonly<Record<string, readonly string[]>>>('geo/credits.json')).flat())
		];
	}
}

/** The archived editions; none where nothing has been laid out. */
export function archivedEditions(): readonly Edition[] {
	try {
		return staticJson<readonly Edition[]>('archiv/editionen.json');
	} catch {
		return [];
	}
}
