interface Answer {
	/** What is shown answers the address. */
	readonly ready: () => boolean;
	/** Why it can't; null while all is well. */
	readonly error: () => unknown;
	/** The data version of an archived edition that is shown; null for today's data. */
	readonly edition: () => string | null;
}

/**
 * Shows the page once it answers its address, or has to say that it can't: until then an address with a query hides the prerendered default
 * view (src/boot/boot.js, base.css). That view has today's figures: where those of an archived edition fail, only the message is shown (base.css).
 * To be called while a component starts.
 */
export function revealWhen({ ready, error, edition }: Answer): void {
	$effect(() => {
		if (ready() || (error() !== null && edition() === null)) document.documentElement.removeAttribute('data-query');
	});
}
