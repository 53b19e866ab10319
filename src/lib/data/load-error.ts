/**
 * Why a file could not be had: `network` no answer at all, `http` an answer that is an error, `invalid` an answer that isn't what it should
 * be, `unlisted` not in the catalogue.
 */
export type LoadReason = 'network' | 'http' | 'invalid' | 'unlisted';

/** A file of the site that could not be loaded. Nothing is remembered: asking again tries again. */
export class LoadError extends Error {
	override readonly name = 'LoadError';
	/** HTTP status, null where there was none. */
	readonly status: number | null;

	constructor(
		readonly reason: LoadReason,
		/** What was asked for: an address, or a name the catalogue should have. */
		readonly what: string,
		message: string,
		options: { readonly cause?: unknown; readonly status?: number } = {}
	) {
		super(message, { cause: options.cause });
		this.status = options.status ?? null;
	}
}
