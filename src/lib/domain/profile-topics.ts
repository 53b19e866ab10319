/** Sections of a profile in their order on the sheet, each with its indicators. What has no figures for a place is left out. */
export const PROFILE_SECTIONS = {
	population: [
		'population_total',
		'population_density',
		'birth_rate',
		'death_rate',
		'natural_change_rate',
		'net_migration_rate'
	],
	age: ['share_0_14', 'share_15_64', 'share_65plus', 'median_age', 'share_foreign'],
	economy: [
		'gdp_per_head',
		'gdp_per_employed',
		'employment',
		'gva_secondary_share',
		'gva_tertiary_share',
		'tax_revenue',
		'municipal_debt'
	],
	labour: [
		'unemployed_per_100',
		'employment_rate',
		'longterm_unemployed_share',
		'training_places',
		'household_income',
		'gross_earnings',
		'sgb2_rate'
	],
	housing: ['rent_level', 'living_space', 'building_permits', 'cars'],
	tourism: ['tourist_nights', 'tourist_nights_per_head', 'nights_foreign_share', 'length_of_stay'],
	education: [
		'students',
		'school_leavers_abitur',
		'school_leavers_none',
		'childcare_under_3',
		'physicians',
		'hospital_beds',
		'care_need'
	]
} as const;

/** Of the Kreis, on the profile of a municipality: what isn't published for municipalities. */
export const KREIS_INDICATORS = [
	'share_65plus',
	'net_migration_rate',
	'gdp_per_head',
	'unemployed_per_100',
	'household_income',
	'gross_earnings',
	'rent_level',
	'tourist_nights_per_head'
] as const;

export type ProfileSection = keyof typeof PROFILE_SECTIONS;
