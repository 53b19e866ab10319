import type { Status } from './status';

/** What the main clause of a sentence is made of; texts are formatted already. */
export interface LeadClause {
	readonly title: string;
	readonly name: string;
	readonly year: number;
	readonly value: string;
	/** In brackets behind the value, empty for plain figures: " (vorläufig)", " (Einwohner je km²)". */
	readonly details: string;
	/** A stock that is counted ("waren es …") and not a rate ("lag bei …"). */
	readonly counted: boolean;
}

/** More, less or the same; `counted` picks "mehr" or "höher". */
export interface ChangeClause {
	readonly size: string;
	readonly direction: 'more' | 'less' | 'same';
	readonly fromYear: number;
	readonly counted: boolean;
	readonly acrossBreak: boolean;
	/** The figure of `fromYear` is marked as of low reliability. */
	readonly unsafeBase: boolean;
}

/** Growth per year between two years. */
interface YearlyClause {
	/** With sign and unit: "+0,84 % pro Jahr". */
	readonly rate: string;
	readonly from: number;
	readonly to: number;
	readonly acrossBreak: boolean;
	/** The year of the two whose figure is marked as of low reliability. */
	readonly unsafeYear: number | null;
}

interface ExtremesClause {
	/** Of the indicator, with what the mode makes of it. */
	readonly title: string;
	readonly year: number;
	readonly high: { readonly name: string; readonly value: string };
	readonly low: { readonly name: string; readonly value: string };
	readonly withValue: number;
	readonly regions: number;
}

/** The words `describe` needs; src/lib/i18n holds them for each language. */
export interface SentenceTexts {
	/** Main clauses with a verb of their own, by indicator. */
	readonly special: Readonly<Record<string, (clause: LeadClause) => string>>;
	readonly plain: (clause: LeadClause) => string;
	readonly change: (clause: ChangeClause) => string;
	readonly yearly: (clause: YearlyClause) => string;
	/** `quantity` says what is ranked, with a space at its end; empty for the figure itself. */
	readonly rank: (rank: number, of: number, quantity: string) => string;
	/** The rank a place would have that is none of the regions; a clause of its own. */
	readonly wouldRank: (rank: number, regions: number, quantity: string) => string;
	/** Why a group has no rank, percentile rank or z-score; a clause of its own. */
	readonly noRankBySize: string;
	/** `difference` is empty where a difference says nothing (counts). */
	readonly reference: (name: string, value: string, difference: string) => string;
	/** `reason` may be empty. */
	readonly notComparable: (breakYear: number, reason: string) => string;
	readonly noBaseValue: (fromYear: number) => string;
	/** The base year is the year shown. */
	readonly sameYear: (year: number) => string;
	readonly noValue: (title: string, name: string, year: number, reason: string) => string;
	readonly lastValue: (year: number, value: string) => string;
	readonly noValues: (title: string, year: number) => string;
	readonly extremes: (clause: ExtremesClause) => string;
	readonly substituted: (asked: number) => string;
	readonly because: {
		readonly missingMembers: (names: readonly string[]) => string;
		readonly notAggregable: string;
		readonly zeroDenominator: string;
		readonly status: (words: string) => string;
	};
	readonly without: (names: readonly string[]) => string;
	/** Words for a status inside a sentence, empty for plain figures. */
	readonly status: Readonly<Record<Status, string>>;
}
