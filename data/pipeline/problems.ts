/** One thing that is wrong with the data: where it is and what to do about it. */
export interface Problem {
	/** Path below `data/`. */
	readonly file: string;
	/** Line of the file, counted from 1; null if the problem has none. */
	readonly row: number | null;
	readonly column: string | null;
	readonly reason: string;
}

const SHOWN = 50;

function describe({ file, row, column, reason }: Problem): string {
	const place = [file, row === null ? null : `row ${row}`, column === null ? null : `column ${column}`];
	return `${place.filter((part) => part !== null).join(', ')}: ${reason}`;
}

/** The data under `data/` violate the rules of data/README.md. The message lists up to 50 problems. */
export class DataCheckError extends Error {
	override readonly name = 'DataCheckError';
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[]) {
		const rest = problems.length - SHOWN;
		const lines = problems.slice(0, SHOWN).map((problem) => `  ${describe(problem)}`);
		if (rest > 0) lines.push(`  … and ${rest} more`);
		super(`${problems.length} problem(s) in the data; nothing was written:\n${lines.join('\n')}`);
		this.problems = problems;
	}
}

/** Collects problems, so that a build reports all of them at once. */
export class Problems {
	readonly #list: Problem[] = [];

	add(file: string, row: number | null, column: string | null, reason: string): void {
		this.#list.push({ file, row, column, reason });
	}

	/** All of several lists, one after the other. */
	static merge(all: readonly Problems[]): Problems {
		const merged = new Problems();
		for (const one of all) merged.#list.push(...one.#list);
		return merged;
	}

	/** Throws DataCheckError if anything was added. */
	throwIfAny(): void {
		if (this.#list.length) throw new DataCheckError(this.#list);
	}
}
