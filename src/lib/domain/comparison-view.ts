/** A group the reader made: Kreise under a name. */
export interface OwnGroup {
	readonly name: string;
	/** NUTS 3 codes. */
	readonly members: readonly string[];
}

/** Sets of places whose range and quartiles stand behind every figure. */
export const PEER_SETS = ['regiopolen', 'moegliche', 'mv', 'kreise'] as const;
export type PeerSet = (typeof PEER_SETS)[number];

export const COMPARISON_PICTURES = ['profil', 'tabelle', 'verlaeufe', 'achsen'] as const;
/** Spine chart, heat table, small multiples of courses, parallel coordinates. */
export type ComparisonPicture = (typeof COMPARISON_PICTURES)[number];

/** What `/vergleich` shows. */
export interface ComparisonView {
	readonly picture: ComparisonPicture;
	/** The place that is ranked; one of `places`. */
	readonly focus: string;
	/** Codes of regions and groups, and `eigene1`, `eigene2` … for own groups, in the reader's order. */
	readonly places: readonly string[];
	readonly indicators: readonly string[];
	readonly peers: PeerSet;
	readonly own: readonly OwnGroup[];
}

export const MAX_PLACES = 12;
export const MAX_INDICATORS = 24;
export const MAX_OWN_GROUPS = 4;

export const DEFAULT_COMPARISON: ComparisonView = {
	picture: 'profil',
	focus: 'DE803',
	places: [
		'DE803',
		'planungsregion_rostock',
		'regiopolregion_rostock',
		'metropol_berlin',
		'metropol_hamburg',
		'metropol_kopenhagen_malmoe',
		'metropol_stettin',
		'mecklenburg_vorpommern',
		'deutschland',
		'regiopolen_netzwerk'
	],
	indicators: [
		'population_density',
		'net_migration_rate',
		'natural_change_rate',
		'share_0_14',
		'share_65plus',
		'gdp_per_head',
		'unemployed_per_100',
		'employment_rate',
		'household_income',
		'rent_level',
		'building_permits',
		'tourist_nights_per_head',
		'students',
		'physicians',
		'foerderung.grw_business',
		'foerderung.urban_development'
	],
	peers: 'regiopolen',
	own: []
};

const OWN = /^eigene([1-9])$/;

/** Code of the own group at a position. */
export function ownCode(at: number): string {
	return `eigene${at + 1}`;
}

/** The own group that a code stands for; undefined for every other code. */
export function ownGroup(code: string, own: readonly OwnGroup[]): OwnGroup | undefined {
	const [, number] = OWN.exec(code) ?? [];
	return number === undefined ? undefined : own[Number(number) - 1];
}
