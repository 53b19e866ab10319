/** Milliseconds the year has to rest before the address follows it. */
const ADDRESS_DELAY_MS = 250;

/** A year that is shown ahead of the address, while a slider moves or plays. */
export class ScrubbedYear {
	#year = $state.raw<number | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** Null while the address alone decides. */
	get current(): number | null {
		return this.#year;
	}

	/** Shows a year at once; `settle` is called when it has rested. */
	move(year: number, settle: () => void): void {
		this.#year = year;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(settle, ADDRESS_DELAY_MS);
	}

	/** Goes with a change of the address: the year holds until the address has it, in between the old one would flash up. */
	async settleWith(navigation: Promise<void>): Promise<void> {
		clearTimeout(this.#timer);
		const scrubbed = this.#year;
		await navigation.catch(() => undefined);
		if (this.#year === scrubbed) this.#year = null;
	}
}
