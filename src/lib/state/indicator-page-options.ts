import type { OwnGroup } from '$lib/domain/own-groups';
import type { Result } from '$lib/domain/result';
import type { Lang } from '$lib/i18n/lang';

interface PageAddress {
	readonly lang: Lang;
	readonly url: URL;
}

/** What the state of /indikatoren is made with. */
export interface PageOptions {
	/** The prerendered view, shown until the figures are here. */
	readonly first: Result;
	readonly address: () => PageAddress;
	/** The data version of an archived edition; null for today's data. Asked when the figures are fetched. */
	readonly edition: () => string | null;
	/** Groups saved in this browser, to choose from. */
	readonly saved?: () => readonly OwnGroup[];
	/** Changes the address; `replace` leaves no entry in the history. Settles when the address has changed. */
	readonly navigate: (query: string, options: { readonly replace: boolean }) => Promise<void>;
}
