const ROSTOCK_QUARTERS = [
	'Warnemünde',
	'Hohe Düne',
	'Markgrafenheide',
	'Diedrichshagen',
	'Lichtenhagen',
	'Lütten Klein',
	'Groß Klein',
	'Schmarl',
	'Evershagen',
	'Reutershagen',
	'Hansaviertel',
	'Südstadt',
	'Kröpeliner-Tor-Vorstadt',
	'KTV',
	'Dierkow',
	'Toitenwinkel',
	'Gehlsdorf',
	'Brinckmansdorf',
	'Überseehafen'
];

/** Names people type for a region or group that its official names don't hold: exonyms, number plates, short and old names. */
export const REGION_ALIASES: Readonly<Record<string, readonly string[]>> = {
	DE803: [
		'HRO',
		'Hansestadt Rostock',
		'Hanse- und Universitätsstadt Rostock',
		'HGHRO',
		'Stadt Rostock',
		'City of Rostock',
		'kreisfreie Stadt',
		...ROSTOCK_QUARTERS
	],
	DE_13003000: ROSTOCK_QUARTERS,
	DE80K: ['LRO', 'Kreis Rostock', 'Güstrow', 'Bad Doberan', 'LK Rostock', 'District of Rostock', 'Rostock county'],
	DE80L: ['VR', 'Stralsund', 'NVP', 'Rügen', 'LK VR'],
	DE80J: ['MSE', 'Seenplatte', 'Neubrandenburg', 'LK MSE'],
	DE80M: ['NWM', 'Wismar', 'Grevesmühlen'],
	DE80N: ['VG', 'Greifswald', 'Usedom', 'LK VG'],
	DE80O: ['LUP', 'Parchim', 'Ludwigslust'],
	DE804: ['SN', 'Landeshauptstadt'],
	DE300: ['Hauptstadt', 'BER'],
	DE600: ['HH', 'Freie und Hansestadt Hamburg'],
	DK011: ['København', 'Kopenhagen', 'Copenhagen', 'Kobenhavn', 'CPH'],
	DK_101: ['Kobenhavn', 'CPH'],
	DK022: ['Lolland', 'Falster', 'Næstved', 'Nykøbing'],
	DK_376: ['Nykøbing Falster', 'Nykøbing F.', 'Gedser', 'Falster', 'Nykobing'],
	DK_360: ['Maribo', 'Nakskov', 'Rødby'],
	SE224: ['Skåne', 'Schonen', 'Scania', 'Malmö', 'Malmø', 'Trelleborg', 'Helsingborg', 'Lund'],
	PL424: ['Szczecin', 'Stettin'],
	PL428: ['Szczecin', 'Stettin', 'Świnoujście', 'Swinemünde', 'Umland'],
	PL426: ['Köslin', 'Koszalin', 'Kolberg', 'Kołobrzeg'],
	DE: ['BRD', 'Bund', 'Germany'],
	deutschland: ['BRD', 'Bund', 'Germany'],
	DE80: ['MV', 'M-V', 'MVP'],
	mecklenburg_vorpommern: ['MV', 'M-V', 'MVP', 'Meckpomm', 'Meck-Pomm', 'Mecklenburg Western Pomerania'],
	regiopolregion_rostock: ['Regiopole', 'RPR', 'Rostock Region', 'Region Rostock'],
	planungsregion_rostock: ['Planungsverband', 'Raumordnungsregion', 'Region Rostock', 'Mittleres Mecklenburg'],
	mittelbereich_ribnitz_damgarten: ['Fischland', 'Darß', 'Marlow', 'Bodden'],
	metropol_berlin: ['Berlin', 'Brandenburg', 'Metropolregion Berlin'],
	metropol_hamburg: ['Hamburg', 'MRH'],
	metropol_kopenhagen_malmoe: [
		'Öresund',
		'Øresund',
		'Greater Copenhagen',
		'København',
		'Kopenhagen',
		'Copenhagen',
		'Malmö'
	],
	metropol_stettin: ['Stettin', 'Szczecin', 'Metropolregion Stettin', 'Zachodniopomorskie', 'Westpommern']
};

/** What people call one indicator, beyond the words of its titles and what `SYNONYMS` knows. */
export const INDICATOR_ALIASES: Readonly<Record<string, readonly string[]>> = {
	unemployment_rate: ['Erwerbslosenquote', 'Arbeitslosenrate', 'Erwerbslosenrate', 'ALQ', 'jobless rate'],
	youth_unemployment: ['Jugendarbeitslosigkeit', 'youth unemployment'],
	longterm_unemployed_share: ['Langzeitarbeitslosigkeit', 'long-term unemployment'],
	gdp_mio_eur: ['BIP', 'GDP', 'Wirtschaftskraft'],
	gdp_per_head: ['BIP pro Kopf', 'BIP je Einwohner', 'GDP per capita', 'GDP per head', 'Wirtschaftskraft'],
	population_total: ['Einwohnerzahl', 'Bevölkerungszahl', 'Einwohner'],
	employment_rate: ['Erwerbsquote', 'Erwerbstätigenquote'],
	median_age: ['Alter', 'mean age'],
	household_income: ['verfügbares Einkommen', 'disposable income'],
	tourist_nights: ['Gästeübernachtungen', 'Tourismus', 'tourism'],
	birth_rate: ['Geburtenrate', 'Geburtenziffer'],
	death_rate: ['Sterberate', 'Sterbeziffer']
};

/** Words by which people look for a room of the site, by its address. */
export const PAGE_ALIASES: Readonly<Record<string, readonly string[]>> = {
	'/': ['Startseite', 'Home', 'Anfang'],
	'/indikatoren': ['Karte', 'Rangfolge', 'Ranking', 'Map', 'Verlauf', 'Zeitreihe'],
	'/indikatoren/zwei': ['Streudiagramm', 'Korrelation', 'Zusammenhang', 'scatter plot', 'correlation', 'bivariate'],
	'/pendeln': ['Pendler', 'Einpendler', 'Auspendler', 'Pendlerverflechtung', 'Pendelbeziehungen', 'commuters'],
	'/pendeln?ansicht=umzuege': ['Umzüge', 'Wanderungen', 'Zuzüge', 'Fortzüge', 'moves'],
	'/foerderung': [
		'Fördermittel',
		'Fördergeld',
		'Zuschüsse',
		'Subventionen',
		'GRW',
		'EFRE',
		'ESF',
		'Interreg',
		'EU-Mittel',
		'grants',
		'subsidies'
	],
	'/vergleich': ['vergleichen', 'Städtevergleich', 'Regiopolen', 'comparison'],
	'/profil': ['Steckbrief', 'Regionsprofil', 'fact sheet'],
	'/daten': [
		'Datenkatalog',
		'Katalog',
		'Downloads',
		'Herunterladen',
		'CSV',
		'Parquet',
		'XLSX',
		'Excel',
		'Quellen',
		'catalogue'
	],
	'/daten/sql': ['SQL', 'DuckDB', 'Abfrage', 'Konsole', 'query'],
	'/hilfe': ['Anleitung', 'Tastatur', 'FAQ', 'manual', 'keyboard'],
	'/impressum': ['Kontakt', 'Herausgeber', 'contact', 'legal notice'],
	'/datenschutz': ['Cookies', 'DSGVO', 'GDPR'],
	'/barrierefreiheit': ['accessibility']
};

/** Who types one of these beside an indicator looks for its data page: definition, sources, downloads. */
export const DATA_WORDS: readonly string[] = [
	'daten',
	'data',
	'download',
	'downloads',
	'csv',
	'excel',
	'quelle',
	'definition'
];

/**
 * Words that say of what kind the thing is and seldom are part of its name: "Stadt Güstrow" means Güstrow, "data on wages" means wages.
 * Where a name holds one, it counts: "Landkreis Rostock" is not Rostock.
 */
export const OPTIONAL_WORDS: ReadonlySet<string> = new Set([
	...['stadt', 'hansestadt', 'kreis', 'landkreis', 'lk', 'kreisfreie', 'region', 'gemeinde', 'amt', 'ort'],
	...['city', 'town', 'district', 'county', 'municipality', 'area'],
	...DATA_WORDS,
	...['der', 'die', 'das', 'von', 'in', 'im', 'am', 'und', 'zu', 'of', 'the', 'and', 'on', 'for']
]);

/**
 * Words that mean the same to somebody who searches. An indicator whose titles hold one of a row can be found by all of it.
 * Beginnings are enough: `arbeitslos` stands for Arbeitslose and Arbeitslosenquote.
 */
export const SYNONYMS: readonly (readonly string[])[] = [
	[
		'arbeitslos',
		'arbeitslosigkeit',
		'erwerbslos',
		'erwerbslosigkeit',
		'erwerbslose',
		'unemploy',
		'unemployment',
		'jobless',
		'alo',

		'jobcenter'
	],
	['bevolkerung', 'einwohner', 'population', 'inhabitants', 'people', 'menschen'],
	['bruttoinlandsprodukt', 'bip', 'gdp', 'wirtschaftsleistung', 'gross domestic product'],
	['erwerbstatig', 'beschaftigt', 'employ', 'jobs', 'arbeitsplatze', 'svb'],
	['lohn', 'verdienst', 'entgelt', 'gehalt', 'earnings', 'wage', 'salary', 'pay'],
	['einkommen', 'income', 'kaufkraft'],
	['miete', 'mieten', 'rent', 'rents', 'wohnkosten'],
	['baugenehmigung', 'genehmigt', 'building permits', 'permits', 'neubau', 'fertiggestellt', 'construction'],
	['wohnung', 'wohnen', 'dwelling', 'housing', 'flats'],
	['ubernachtung', 'nights', 'tourismus', 'tourism', 'gaste', 'beherbergung'],
	['geburt', 'geborene', 'births', 'lebendgeborene', 'fertility', 'kinder je frau'],
	['gestorben', 'sterbefalle', 'deaths', 'todesfalle', 'mortality'],
	['wanderung', 'zuzug', 'fortzug', 'migration', 'umzug', 'moves'],
	['durchschnittsalter', 'altersdurchschnitt', 'median age', 'medianalter', 'mittleres alter'],
	['altere', 'senioren', 'rentner', 'elderly', '65', 'alterung', 'old age'],
	['kinder', 'jugend', 'children', 'young', 'unter 15', 'jugendquotient'],
	['auslander', 'foreign', 'nationalitat', 'migrationshintergrund'],
	['dichte', 'density', 'einwohnerdichte', 'je km'],
	['pkw', 'autos', 'cars', 'kraftfahrzeuge', 'auto'],
	['schulden', 'debt', 'verschuldung'],
	['steuer', 'tax', 'gewerbesteuer'],
	['schul', 'school', 'bildung', 'education', 'abschluss', 'abitur'],
	['arzt', 'arzte', 'doctors', 'physician', 'hausarzt', 'krankenhaus', 'hospital'],
	['pflege', 'care', 'pflegebedurftig'],
	['grundsicherung', 'sgb', 'hartz', 'burgergeld', 'armut', 'poverty', 'benefit'],
	['kita', 'krippe', 'kinderbetreuung', 'childcare', 'kindergarten'],
	['produktivitat', 'productivity'],
	['breitband', 'internet', 'broadband', 'glasfaser']
];
