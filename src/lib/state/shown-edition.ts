import { getContext, setContext } from 'svelte';
import { withEdition, type Edition } from '$lib/domain/edition';

/** An archived edition that the page is drawn from. */
export interface ShownEdition {
	readonly edition: Edition;
	/** What stands in for the same parts of the prerendered page's data: data version, boundaries, credits. */
	readonly parts: Readonly<Record<string, unknown>>;
}

const KEY = Symbol('edition');

/** Has everything below drawn from an archived edition; to be called while a component starts. */
export function provideEdition(shown: ShownEdition): void {
	setContext(KEY, shown);
}

/** The archived edition that this page is drawn from; null for today's data. To be called while a component starts. */
export function useEdition(): ShownEdition | null {
	return getContext<ShownEdition | undefined>(KEY) ?? null;
}

/** The page's data with the edition's parts instead of its own; parts the page doesn't have are left out. */
export function inEdition<T extends object>(built: T, shown: ShownEdition | null): T {
	if (!shown) return built;
	const parts = Object.entries(shown.parts).filter(([name]) => Object.hasOwn(built, name));
	return { ...built, ...Object.fromEntries(parts) };
}

/** The query of a view of the same page: moving about in an archived edition doesn't leave it. */
export function queryIn(shown: ShownEdition | null, query: string): string {
	return shown ? withEdition(query, shown.edition.version) : query;
}
