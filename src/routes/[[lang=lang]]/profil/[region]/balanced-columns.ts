import type { ProfileSection } from '$lib/domain/profile-topics';

/** A table of figures, those of the Kreis around a municipality, or one of the other two parts. */
export type ProfilePart = ProfileSection | 'kreis' | 'commuting' | 'funding';

/** Reading order, down the left column and then the right one. */
const ORDER: readonly ProfilePart[] = [
	'population',
	'age',
	'economy',
	'tourism',
	'commuting',
	'labour',
	'housing',
	'education',
	'funding',
	'kreis'
];
/** Heights in rows: a heading with its space, the two lists of commuters. */
const HEADING = 2;
const COMMUTERS = 6;

/** How large a sheet is printed, and whether its tables stand side by side or, where there are few, below each other. */
type SheetSize = 'sparse' | 'single' | 'open' | 'full' | 'dense';

/** Most rows of all tables together that fit below each other. */
const BELOW = { sparse: 14, single: 36 } as const;
/** Most rows of the longer column. */
const BESIDE = { open: 28, full: 38 } as const;

interface Columns {
	readonly parts: readonly [readonly ProfilePart[], readonly ProfilePart[]];
	readonly size: SheetSize;
}

interface Content {
	readonly sections: readonly { readonly section: ProfileSection; readonly rows: number }[];
	/** Rows of the Kreis around a municipality; 0 without. */
	readonly kreis: number;
	/** Of a municipality the part is left out: there are matrices of Kreise only. */
	readonly commuting: boolean | null;
	readonly funding: number;
}

/** Two columns of about the same length, on the screen as on paper. */
export function balancedColumns({ sections, kreis, commuting, funding }: Content): Columns {
	const heights = new Map<ProfilePart, number>([
		...sections.map(({ section, rows }) => [section, rows + HEADING] as const),
		...(kreis > 0 ? [['kreis', kreis + HEADING] as const] : []),
		...(commuting === null ? [] : [['commuting', (commuting ? COMMUTERS : 0) + HEADING] as const]),
		['funding', funding + HEADING]
	]);
	const parts = ORDER.filter((part) => heights.has(part));
	const heightOf = (some: readonly ProfilePart[]): number =>
		some.reduce((sum, part) => sum + (heights.get(part) ?? 0), 0);
	const longer = (cut: number): number => Math.max(heightOf(parts.slice(0, cut)), heightOf(parts.slice(cut)));
	const cuts = parts.map((_, i) => i + 1);
	const cut = cuts.reduce((best, candidate) => (longer(candidate) < longer(best) ? candidate : best), parts.length);
	return { parts: [parts.slice(0, cut), parts.slice(cut)], size: sizeOf(heightOf(parts), longer(cut)) };
}

function sizeOf(all: number, longer: number): SheetSize {
	if (all <= BELOW.sparse) return 'sparse';
	if (all <= BELOW.single) return 'single';
	if (longer <= BESIDE.open) return 'open';
	return longer <= BESIDE.full ? 'full' : 'dense';
}
