import { ownCode, ownPosition, type OwnGroup } from './own-groups';

/** Sets of places whose range and quartiles stand behind every figure. */
export const PEER_SETS = ['regiopolen', 'moegliche', 'mv', 'kreise'] as const;
export type PeerSet = (typeof PEER_SETS)[number];

export const COMPARISON_PICTURES = ['profil', 'tabelle', 'verlaeufe', 'achsen'] as const;
/** Spine chart, heat table, small multiples of courses, parallel coordinates. */
export type ComparisonPicture = (typeof COMPARISON_PICTURES)[number];

export const DISPLAYS = ['werte', 'veraenderung'] as const;
/** What is compared of every figure: its value in one year, or its change per year since a year. */
export type Display = (typeof DISPLAYS)[number];

/** What `/vergleich` shows. */
export interface ComparisonView {
	readonly picture: ComparisonPicture;
	readonly display: Display;
	/** The year that changes are counted from; for figures that begin later, their first year. */
	readonly since: number;
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

/** The figures changes are shown of first: numbers of people above all, which can't be set side by side as values. */
const CHANGING_INDICATORS: readonly string[] = [
	'population_total',
	'population_0_14',
	'population_15_64',
	'population_65plus',
	'gdp_mio_eur',
	'gdp_per_head',
	'employees_svb',
	'employment_rate',
	'unemployed',
	'household_income',
	'rent_level',
	'tourist_nights',
	'students',
	'physicians'
];

export const DEFAULT_COMPARISON: ComparisonView = {
	picture: 'profil',
	display: 'werte',
	// The first stock of all German Kreise that counts on from the census of 2011.
	since: 2012,
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

/** The figures shown where none are chosen. */
export function standardIndicators(display: Display): readonly string[] {
	return display === 'werte' ? DEFAULT_COMPARISON.indicators : CHANGING_INDICATORS;
}

/** What showing something else of the figures changes: those that can't be shown so give way; the standard ones to the other standard. */
export function withDisplay(
	view: Pick<ComparisonView, 'display' | 'indicators'>,
	display: Display,
	canShow: (indicator: string) => boolean
): Pick<ComparisonView, 'display' | 'indicators'> {
	const isStandard = view.indicators.join() === standardIndicators(view.display).join();
	const kept = isStandard ? [] : view.indicators.filter(canShow);
	return { display, indicators: kept.length > 0 ? kept : standardIndicators(display) };
}

/** What taking an own group away changes: those behind it move up, and if it was the place that is ranked or the only one, the first or Rostock takes over. */
export function withoutOwnGroup(
	{ own, places, focus, inspected }: ComparisonView,
	at: number
): Pick<ComparisonView, 'own' | 'places' | 'focus' | 'inspected'> {
	const gone = ownCode(at);
	const moved = (code: string): string => {
		const position = ownPosition(code);
		return position !== null && position > at ? ownCode(position - 1) : code;
	};
	const kept = places.filter((code) => code !== gone).map(moved);
	const left = kept.length > 0 ? kept : [DEFAULT_COMPARISON.focus];
	return {
		own: own.filter((_, i) => i !== at),
		places: left,
		focus: focus === gone ? (left[0] ?? DEFAULT_COMPARISON.focus) : moved(focus),
		inspected: inspected === null || inspected === gone ? null : moved(inspected)
	};
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
