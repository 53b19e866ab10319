/**
 * The parameters of an address, which remember what they were asked for: a room's codec asks for all parameters that the room has, so whatever it
 * has not asked for is none of them.
 */
export class AskedParams extends URLSearchParams {
	readonly #single = new Set<string>();
	readonly #repeated = new Set<string>();

	override get(name: string): string | null {
		this.#single.add(name);
		return super.get(name);
	}

	override getAll(name: string): string[] {
		this.#repeated.add(name);
		return super.getAll(name);
	}

	/** What has been asked for, in that order. */
	get known(): readonly string[] {
		return [...new Set([...this.#single, ...this.#repeated])];
	}

	/** Parameters that nobody has asked for, each once. */
	get unknown(): readonly string[] {
		return [...new Set(this.keys())].filter((name) => !this.known.includes(name));
	}

	/** Parameters with several values of which only the first one counts, each once. */
	get doubled(): readonly string[] {
		const names = [...this.keys()];
		const isDoubled = (name: string, at: number): boolean => names.indexOf(name) !== at && !this.#repeated.has(name);
		return [...new Set(names.filter(isDoubled))].filter((name) => this.#single.has(name));
	}
}
