export const DIRECTIONS = ['ein', 'aus', 'beide', 'saldo'] as const;
/** `ein`: those who come; `aus`: those who leave; `beide`: both side by side; `saldo`: those who come minus those who leave. */
export type Direction = (typeof DIRECTIONS)[number];

/** The side of a relation that a direction shows; null where it shows both. */
export function sideOf(direction: Direction): 'in' | 'out' | null {
	return direction === 'ein' ? 'in' : direction === 'aus' ? 'out' : null;
}

export const COMMUTING_YEARS = ['2019', '2023'] as const;
/** Reference dates are 30 June. */
export type CommutingYear = (typeof COMMUTING_YEARS)[number];

export const TRAITS = ['insgesamt', 'maenner', 'frauen', 'deutsche', 'auslaender', 'azubis'] as const;
/** Who is counted, in the order of `CommutingSlice` cells. */
export type Trait = (typeof TRAITS)[number];

export const PARTNER_FILTERS = [
	'alle',
	'regiopolregion',
	'metropolen',
	'berlin',
	'hamburg',
	'mv',
	'fern',
	'ausland'
] as const;
/** Which partners are shown; `metropolen` are those of Berlin and Hamburg together, `fern` is the rest of Germany. */
export type PartnerFilter = (typeof PARTNER_FILTERS)[number];

export const DISTANCES = ['alle', 'nah', 'mittel', 'weit'] as const;
/** How far partners are: `nah` to 50 km, `mittel` to 150 km, `weit` beyond, between district centres. */
export type Distance = (typeof DISTANCES)[number];

export const STRONGEST = ['alle', '10', '20', '50'] as const;
/** How many of the strongest partners are shown. */
type Strongest = (typeof STRONGEST)[number];

export const COMMUTING_PICTURES = ['karte', 'paar', 'achsen', 'umzuege'] as const;
export type CommutingPicture = (typeof COMMUTING_PICTURES)[number];

export const MAP_FRAMES = ['umland', 'deutschland'] as const;
/** How much of the map is seen: the surroundings of the region or all of Germany. */
export type MapFrame = (typeof MAP_FRAMES)[number];

export const FLOW_MARKS = ['linien', 'kreise'] as const;
/** How relations are drawn on the map: tapered lines, or circles at the partners. */
export type FlowMark = (typeof FLOW_MARKS)[number];

export const PARTNER_SORTS = ['wert', 'name', 'ein', 'aus', 'saldo', 'entfernung', 'anteil', 'veraenderung'] as const;
export type PartnerSort = (typeof PARTNER_SORTS)[number];

export const AGES = ['0-17', '18-24', '25-29', '30-49', '50-64', '65+'] as const;
/** Age groups of moves, in the order of `CommutingSlice.moves`. */
export type Age = (typeof AGES)[number];

/** Everything that decides what is shown on /pendeln. The URL is its only home. */
export interface CommutingView {
	/** German district (NUTS 3), or one of COMMUTING_GROUPS. */
	readonly region: string;
	readonly picture: CommutingPicture;
	readonly direction: Direction;
	readonly year: CommutingYear;
	readonly trait: Trait;
	readonly partners: PartnerFilter;
	readonly distance: Distance;
	readonly strongest: Strongest;
	/** Relations of fewer persons are not shown. */
	readonly minimum: number;
	readonly frame: MapFrame;
	readonly mark: FlowMark;
	/** District at the other end of the picture of one pair; null for the one that `oppositeOf` gives. */
	readonly opposite: string | null;
	/** Age group that moves are ranked by; null for all. */
	readonly age: Age | null;
	readonly sort: { readonly key: PartnerSort; readonly descending: boolean };
}

/** Rostock's closest neighbour, and Berlin for the groups that Rostock belongs to. */
const STANDARD_OPPOSITES: Readonly<Record<string, string>> = {
	DE803: 'DE80K',
	regiopolregion_rostock: 'DE300',
	mecklenburg_vorpommern: 'DE300'
};

/** Whom the picture of one pair sets against the region: whoever was chosen, else Rostock, and Rostock its Landkreis. */
export function oppositeOf({ region, opposite }: Pick<CommutingView, 'region' | 'opposite'>): string {
	if (opposite !== null && opposite !== region) return opposite;
	return STANDARD_OPPOSITES[region] ?? 'DE803';
}
