import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { DATA } from './source-folder';

/** A place that amounts belong to and that the region catalogue does not have: NUTS 1 and 2, programme areas, former municipalities. */
export interface FundingArea {
	readonly region: string;
	readonly level: 'nuts1' | 'nuts2' | 'programme' | 'lau_former';
	readonly name: string;
	readonly country: string;
	/** Region of the catalogue that holds a former municipality. */
	readonly parent: string;
}

/** German Länder by name: NUTS 2 where the Land is one region of that level, else NUTS 1. */
export const LAENDER: Readonly<Record<string, string>> = {
	'Baden-Württemberg': 'DE1',
	Bayern: 'DE2',
	Berlin: 'DE30',
	Brandenburg: 'DE40',
	Bremen: 'DE50',
	Hamburg: 'DE60',
	Hessen: 'DE7',
	'Mecklenburg-Vorpommern': 'DE80',
	Niedersachsen: 'DE9',
	'Nordrhein-Westfalen': 'DEA',
	'Rheinland-Pfalz': 'DEB',
	Saarland: 'DEC0',
	Sachsen: 'DED',
	'Sachsen-Anhalt': 'DEE0',
	'Schleswig-Holstein': 'DEF0',
	Thüringen: 'DEG0'
};

/** Beginnings of programme titles → region or programme area. The first that fits wins. */
export const PROGRAMMES: readonly (readonly [title: string, region: string])[] = [
	['Berlin / Brandenburg', 'programme_berlin_brandenburg'],
	['Niedersachsen / Bremen', 'programme_niedersachsen_bremen'],
	['Sachsen-Anhalt', 'DEE0'],
	...Object.entries(LAENDER),
	['Dolnośląskie', 'PL51'],
	['Kujawsko', 'PL61'],
	['Lubelskie', 'PL31'],
	['Lubuskie', 'PL43'],
	['Łódzkie', 'PL11'],
	['Mało', 'PL21'],
	['Mazowieckie', 'PL12'],
	['Opolskie', 'PL52'],
	['Podkarpackie', 'PL32'],
	['Podlaskie', 'PL34'],
	['Pomorskie', 'PL63'],
	['Śląskie', 'PL22'],
	['Świętokrzyskie', 'PL33'],
	['Warmińsko', 'PL62'],
	['Wielko', 'PL41'],
	['Zachodnio', 'PL42'],
	['South Sweden', 'SE22'],
	['Småland', 'SE21'],
	['West Sweden', 'SE23'],
	['East-Central', 'SE12'],
	['Stockholm', 'SE11'],
	['North-Central', 'SE31'],
	['Central Norrland', 'SE32'],
	['Upper Norrland', 'SE33']
];

/** Interreg programmes that Rostock or its neighbours take part in, by programme code. */
export const INTERREG: Readonly<Record<string, readonly [region: string, name: string]>> = {
	'2014TC16RFCB013': ['programme_south_baltic', 'Interreg South Baltic'],
	'2014TC16RFCB019': ['programme_mv_bb_poland', 'Interreg Mecklenburg-Vorpommern/Brandenburg – Polska'],
	'2014TC16RFCB026': ['programme_oresund', 'Interreg Öresund-Kattegat-Skagerrak'],
	'2014TC16RFCB056': ['programme_germany_denmark', 'Interreg Deutschland – Danmark'],
	'2014TC16M5TN001': ['programme_baltic_sea', 'Interreg Baltic Sea Region'],
	'2014TC16RFTN003': ['programme_central_europe', 'Interreg Central Europe'],
	'2014TC16RFTN005': ['programme_north_sea', 'Interreg North Sea']
};

/** Writes data/regions/funding_areas.csv. */
export function writeAreas(areas: readonly FundingArea[]): void {
	const sorted = areas.toSorted((a, b) => (a.region < b.region ? -1 : 1));
	writeFileSync(join(DATA, 'regions/funding_areas.csv'), `${Papa.unparse(sorted, { newline: '\n' })}\n`);
	console.log(`funding_areas.csv: ${areas.length} areas`);
}
