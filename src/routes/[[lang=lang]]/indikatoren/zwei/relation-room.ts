import { embedTarget, ownEmbed, RELATION_PARTS } from '$lib/domain/embed-parts';
import type { Relation } from '$lib/domain/relation';
import { relationShown } from '$lib/domain/shown-params';
import { pathTable, relationTable } from '$lib/export/relation-table';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';
import type { Room } from '../../ausgabe/room-export';
import { relationDescribed, relationTables } from './relation-drawings';

/** Two indicators as the page shows them. */
interface ShownRelation {
	readonly relation: Relation;
	/** The same with names in another language; null while its figures are not here. */
	readonly relationIn: (lang: Lang) => Relation | null;
	/** Credits of the boundaries. */
	readonly credits: readonly string[];
	/** Start of file names. */
	readonly fileName: string;
}

/** Two indicators for files; loaded when a reader opens the dialog. */
export function relationRoom(
	{ relation, relationIn, credits, fileName }: ShownRelation,
	{ t, lang }: { readonly t: Messages; readonly lang: Lang }
): Room {
	const named = (other: Lang): Relation => (other === lang ? relation : (relationIn(other) ?? relation));
	return {
		shown: relationShown(relation.view),
		drawings: (words) => relationTables(named(words.lang), words),
		described: (words, figure) =>
			relationDescribed(named(words.lang), words)[figure === 'karte' ? 'karte' : 'streudiagramm'],
		fileName,
		table: (figure) => (figure === 'werte' ? pathTable : relationTable)(relation, t, lang),
		sources: relation.sources,
		computed: true,
		geometry: credits,
		embedOf: (figure) =>
			figure === 'karte'
				? ownEmbed('indikatoren-zwei-karte')
				: embedTarget('indikatoren-zwei-streuung', RELATION_PARTS, figure)
	};
}
