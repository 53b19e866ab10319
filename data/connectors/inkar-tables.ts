/** A table of data/sources/inkar_2024: one INKAR indicator. */
export interface InkarTable {
	/** Column of the file with 30 indicators (districts only). */
	readonly column?: string;
	/** Kürzel in the INKAR extract (districts, Länder, Bund). */
	readonly code?: string;
	/** True where a district can really have none; otherwise a published 0 stands for "no figure". */
	readonly zeroIsReal?: boolean;
}

/** Our tables and where INKAR 2024 has them. */
export const INKAR_TABLES: Readonly<Record<string, InkarTable>> = {
	median_age: { column: 'median_age' },
	share_foreign: { column: 'share_foreign' },
	share_female: { column: 'share_female' },
	unemployment_rate: { column: 'unemployment_rate' },
	youth_unemployment: { column: 'youth_unemployment_rate' },
	longterm_unemployed_share: { column: 'share_longterm_unemployed' },
	low_income_households: { column: 'share_low_income_hh' },
	building_permits: { column: 'building_permits_per_capita' },
	rent_level: { column: 'rent_level' },
	living_space: { column: 'living_space_per_capita' },
	cars: { column: 'cars_per_capita' },
	municipal_debt: { column: 'municipal_debt_per_capita', zeroIsReal: true },
	tax_revenue: { column: 'tax_revenue_per_capita' },
	apprentices: { code: 'a_azubi' },
	training_places: { code: 'q_auspl' },
	students: { code: 'q_stud', zeroIsReal: true },
	school_leavers_abitur: { code: 'a_schul_abi', zeroIsReal: true },
	school_leavers_none: { code: 'a_schul_oA' },
	gva_primary_share: { code: 'a_bws_1sektor' },
	gva_secondary_share: { code: 'a_bws_2sektor' },
	gva_tertiary_share: { code: 'a_bws_3sektor' },
	gdp_per_employed: { code: 'q_bip_et' },
	micro_establishments: { code: 'a_betr_kleinst' },
	insolvencies: { code: 'q_uinsolv_betr' },
	sgb2_rate: { code: 'q_SGBII' },
	child_poverty: { code: 'q_newfBGu15_bev' },
	minimum_income: { code: 'a_sMin' },
	old_age_basic_income: { code: 'a_GSa' },
	housing_benefit: { code: 'a_HHwg' },
	nights_per_head: { code: 'q_übern_bev' },
	length_of_stay: { code: 'm_übern' },
	nights_foreign_share: { code: 'a_übern_ausl' },
	tourist_beds: { code: 'q_schlafg_bev' },
	childcare_under_3: { code: 'a_betr0003_bev0003' },
	childcare_3_to_5: { code: 'a_betr0306_bev0306' },
	hospital_beds: { code: 'q_betten_bev', zeroIsReal: true },
	general_practitioners: { code: 'q_hausarzt_bev' },
	physicians: { code: 'q_ärzte_bev' },
	care_need: { code: 'q_pfl' },
	nursing_home_places: { code: 'q_pflpl_bev' },
	rurality: { code: 'a_bevd150_', zeroIsReal: true },
	settlement_density: { code: 'q_bevsva_qkm' }
};
