import type { CommutingPicture } from './commuting-view';
import type { ComparisonPicture } from './comparison-view';
import type { EmbedName } from './embed-drawings';
import type { FundingView } from './funding-view';
import { PROFILE_SECTIONS } from './profile-topics';

/** The figures of one view that its embed can show alone, by their ids on the page. */
export interface ViewParts {
	/** What the embed shows while nobody names a figure; null: all of them. */
	readonly main: string | null;
	readonly others: readonly string[];
}

export const COMMUTING_PARTS: Readonly<Record<CommutingPicture, ViewParts>> = {
	karte: { main: 'karte', others: ['kennzahlen', 'rangfolge', 'merkmale', 'staedte', 'tabelle'] },
	paar: { main: null, others: ['pendler', 'umzuege', 'tabelle'] },
	achsen: { main: null, others: ['balken', 'stroeme', 'veraenderung', 'matrix', 'nicht-erfasst'] },
	umzuege: { main: null, others: ['alter', 'partner', 'tabelle'] }
};

export const FUNDING_PARTS: Readonly<Record<FundingView['picture'], ViewParts>> = {
	ort: {
		main: 'instrumente',
		others: ['zahlungen', 'plan', 'themen', 'interreg', 'finanzen', 'einzelwerte']
	},
	karte: { main: 'karte', others: ['tabelle'] },
	entwicklung: { main: 'entwicklung', others: ['tabelle'] }
};

export const COMPARISON_PARTS: Readonly<Record<ComparisonPicture, ViewParts>> = {
	profil: { main: 'spannweiten', others: ['tabelle', 'raeume'] },
	tabelle: { main: 'tabelle', others: ['raeume'] },
	verlaeufe: { main: 'verlaeufe', others: ['tabelle', 'raeume'] },
	achsen: { main: 'achsen', others: ['tabelle', 'raeume'] }
};

export const PROFILE_PARTS: ViewParts = {
	main: null,
	others: ['lage', 'growth', ...Object.keys(PROFILE_SECTIONS), 'commuting', 'funding', 'kreis']
};

/** Beside the scatter plot, which every pair of indicators has. */
export const RELATION_PARTS: ViewParts = { main: 'streudiagramm', others: ['tabelle', 'werte'] };

/** An answer of the SQL console: picture and table. */
export const SQL_PARTS: ViewParts = { main: null, others: ['bild', 'ergebnis'] };

/** The start page's maps. */
export const START_PARTS: ViewParts = { main: 'lage', others: ['region'] };

/** How a figure is embedded. */
export interface EmbedTarget {
	readonly name: EmbedName;
	/** The figure that is named in the address; null where the embed shows it anyway. */
	readonly part: string | null;
	/** The embed can show all of the view instead. */
	readonly hasWhole: boolean;
}

/** The embed of a figure; null where there is none. */
export function embedTarget(name: EmbedName, { main, others }: ViewParts, figure: string): EmbedTarget | null {
	if (figure === main) return { name, part: null, hasWhole: false };
	return others.includes(figure) ? { name, part: figure, hasWhole: main === null } : null;
}

/** The embed of a drawing that has one for itself. */
export function ownEmbed(name: EmbedName): EmbedTarget {
	return { name, part: null, hasWhole: false };
}

/** Whether a view has a figure of that name. */
export function hasPart({ main, others }: ViewParts, figure: string): boolean {
	return figure === main || others.includes(figure);
}
