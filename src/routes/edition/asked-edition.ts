import { isArchivable, type Edition } from '$lib/domain/edition';
import type { WayThen } from '$lib/domain/edition-ways';
import { isVersion } from '$lib/domain/permalink';
import { loadArchiveTexts, type ArchiveTexts } from '$lib/i18n/archive-texts';
import type { Lang } from '$lib/i18n/lang';
import type { ShownEdition } from '$lib/state/shown-edition';
import { findEdition, openEdition } from './open-edition';
import { waysOfEdition } from './ways-of-edition';

/** A view that names another data version than today's. */
export interface Asked {
	/** As it stands in the address. */
	readonly version: string;
	/** The reader wants the figures of then. */
	readonly then: boolean;
	readonly room: string;
	readonly lang: Lang;
}

/** What can be done about it. */
export type Answer = { readonly texts: ArchiveTexts } & (
	| { readonly kind: 'bad' | 'notKept' | 'notHere' }
	| { readonly kind: 'elsewhere'; readonly edition: Edition; readonly ways: readonly WayThen[] }
	| { readonly kind: 'unreachable'; readonly error: unknown }
	| { readonly kind: 'choice'; readonly edition: Edition }
	| { readonly kind: 'shown'; readonly shown: ShownEdition }
	| { readonly kind: 'failed'; readonly edition: Edition; readonly error: unknown }
);

/** Looks the edition up in the archive and opens it if the reader wants its figures. Throws only if the texts don't come. */
export async function answer({ version, then, room, lang }: Asked, built: object): Promise<Answer> {
	const texts = await loadArchiveTexts(lang);
	if (!isVersion(version)) return { kind: 'bad', texts };
	let edition: Edition | undefined;
	let ways: readonly WayThen[] = [];
	try {
		edition = await findEdition(version);
		if (edition && !isArchivable(room)) ways = await waysOfEdition(room, edition);
	} catch (error) {
		return { kind: 'unreachable', error, texts };
	}
	if (!edition) return { kind: 'notKept', texts };
	if (ways.length > 0) return { kind: 'elsewhere', edition, ways, texts };
	if (!edition.rooms.includes(room)) return { kind: 'notHere', texts };
	if (!then) return { kind: 'choice', edition, texts };
	try {
		return { kind: 'shown', shown: await openEdition(edition, built, 'whole'), texts };
	} catch (error) {
		return { kind: 'failed', edition, error, texts };
	}
}
