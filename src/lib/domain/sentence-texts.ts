import type { Mode } from './view';
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

interface ExtremesClause {
	readonly title: string;
	readonly year: number;
	readonly mode: Mode;
	readonly baseYear: number;
	readonly high: { readonly name: string; readonly value: string };
	readonly low: { readonly name: string; readonly value: string };
	readonly withValue: number;
	readonly regions: number;
}

/** The words `describe` needs; src/lib/i18n holds them for each language. */
export interface SentenceTexts {
	/** Word for percentage points. */
	readonly points: string;
	/** Main clauses with a verb of their own, by indicator. */
	readonly special: Readonly<Record<string, (clause: LeadClause) => string>>;
	readonly plain: (clause: LeadClause) => string;
	readonly change: (clause: ChangeClause) => string;
	readonly rank: (rank: number, of: number, mode: Mode) => string;
	/** `difference` is empty where a difference says nothing (counts). */
	readonly reference: (name: string, value: string, difference: string) => string;
	/** `reason` may be empty. */
	readonly notComparable: (breakYear: number, reason: string) => string;
	readonly noBaseValue: (fromYear: number) => string;
	readonly noValue: (title: string, name: string, year: number, reason: string) => string;
	readonly lastValue: (year: number, value: string) => string;
	readonly noValues: (title: string, year: number) => string;
	readonly extremes: (clause: ExtremesClause) => string;
	readonly substituted: (asked: number) => string;
	readonly because: {
		readonly missingMembers: (names: readonly string[]) => string;
		readonly notAggregable: string;
		readonly status: (words: string) => string;
	};
	readonly without: (names: readonly string[]) => string;
	/** Words for a status inside a sentence, empty for plain figures. */
	readonly status: Readonly<Record<Status, string>>;
}
