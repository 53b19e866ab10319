/** Collects the parameters of an address that differ from the default, in a fixed order. */
export class ParamWriter {
	readonly #params = new URLSearchParams();

	/** Left out where it equals the default. */
	set(param: string, value: string | number, standard: string | number): void {
		if (value !== standard) this.#params.set(param, String(value));
	}

	/** Once more under the same name. */
	append(param: string, value: string): void {
		this.#params.append(param, value);
	}

	/** `?a=b`; empty without parameters. */
	get query(): string {
		return this.#params.size === 0 ? '' : `?${this.#params.toString()}`;
	}
}
