import { axesIn, queryHash, queryIn, withAxes, type ChosenAxes } from '$lib/domain/query-address';

/**
 * Query and chosen columns, as the address has them: the query behind the hash, where it is nobody's business but the reader's and the server never
 * sees it.
 */
export class QueryAddress {
	readonly #replace: (address: string) => void;
	/** As it is typed; in the address when it is run. */
	text = $state('');
	#axes = $state.raw<ChosenAxes>({});

	/**
	 * @param first the query that is there where the address names none
	 * @param replace writes path, query and hash of the page, without a new entry in the history
	 */
	constructor(first: string, replace: (address: string) => void) {
		this.text = first;
		this.#replace = replace;
	}

	get axes(): ChosenAxes {
		return this.#axes;
	}

	/** Takes over what the address asks for. It is shown, not run. */
	read(): void {
		this.text = queryIn(location.hash) ?? this.text;
		this.#axes = axesIn(location.search);
	}

	/** Other columns are drawn. */
	choose(axes: ChosenAxes): void {
		this.#axes = axes;
		this.#write(location.hash);
	}

	/** What is typed comes into the address; what is too long for one leaves it as it was. */
	keep(): void {
		this.#write(queryHash(this.text) ?? location.hash);
	}

	#write(hash: string): void {
		this.#replace(location.pathname + withAxes(location.search, this.#axes) + hash);
	}
}
