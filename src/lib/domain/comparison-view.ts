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
	/** The group whose members are looked at; null: the first of the list. */
	readonly inspected: string | null;
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
	own: [],
	inspected: null
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

/**
 * What a new own group changes: it is looked at, and compared in place of the group it was made from. Where all places are taken none is dropped
 * for it: the group waits in the address and in the list of places.
 */
export function withOwnGroup(
	{ own, places, focus }: ComparisonView,
	group: OwnGroup,
	instead: string
): Pick<ComparisonView, 'own' | 'places' | 'focus' | 'inspected'> {
	const added = ownCode(own.length);
	const isFull = places.length >= MAX_PLACES;
	return {
		own: [...own, group],
		places: places.includes(instead)
			? places.map((place) => (place === instead ? added : place))
			: [...places, ...(isFull ? [] : [added])],
		focus: focus === instead ? added : focus,
		inspected: added
	};
}
