import { POLISH_SPELLING } from './polish-spelling';

/** Names as our interface shows them. Local language first; exonyms only where they are common. */

/** `[German, English]` of regions whose foreign names differ from the local one. */
export const EXONYMS: Readonly<Record<string, readonly [german: string, english: string]>> = {
	DE: ['Deutschland', 'Germany'],
	DK: ['Dänemark', 'Denmark'],
	SE: ['Schweden', 'Sweden'],
	PL: ['Polen', 'Poland'],
	DE80: ['Mecklenburg-Vorpommern', 'Mecklenburg-Western Pomerania'],
	DE80K: ['Landkreis Rostock', 'Rostock district'],
	DE80J: ['Mecklenburgische Seenplatte', 'Mecklenburg Lake District'],
	DE212: ['München', 'Munich'],
	DE21H: ['Landkreis München', 'Munich district'],
	DE254: ['Nürnberg', 'Nuremberg'],
	DE929: ['Region Hannover', 'Hanover Region'],
	DEA23: ['Köln', 'Cologne'],
	DEA2D: ['Städteregion Aachen', 'Aachen City Region'],
	DEC01: ['Regionalverband Saarbrücken', 'Saarbrücken Regional Association'],
	DK011: ['Kopenhagen (Stadt)', 'Copenhagen City'],
	DK012: ['Kopenhagen (Umland)', 'Copenhagen suburbs'],
	DK013: ['Nordseeland', 'North Zealand'],
	DK021: ['Ostseeland', 'East Zealand'],
	DK022: ['West- und Südseeland', 'West and South Zealand'],
	DK031: ['Fünen', 'Funen'],
	DK032: ['Südjütland', 'South Jutland'],
	DK041: ['Westjütland', 'West Jutland'],
	DK042: ['Ostjütland', 'East Jutland'],
	DK050: ['Nordjütland', 'North Jutland'],
	SE110: ['Stockholms län (Stockholm)', 'Stockholm County'],
	SE224: ['Skåne län (Schonen)', 'Skåne County (Scania)'],
	PL213: ['Krakau (Stadt)', 'Kraków City'],
	PL415: ['Posen (Stadt)', 'Poznań City'],
	PL424: ['Stettin (Stadt)', 'Szczecin City'],
	PL426: ['Koszaliński (Köslin)', 'Koszalin subregion'],
	PL427: ['Szczecinecko-pyrzycki (Neustettin–Pyritz)', 'Szczecinek–Pyrzyce subregion'],
	PL428: ['Szczeciński (Stettiner Umland)', 'Szczecin subregion'],
	PL514: ['Breslau (Stadt)', 'Wrocław City'],
	PL633: ['Trójmiejski (Dreistadt Danzig)', 'Tricity (Gdańsk)'],
	PL634: ['Gdański (Danziger Umland)', 'Gdańsk subregion'],
	PL711: ['Lodz (Stadt)', 'Łódź City'],
	PL911: ['Warschau (Stadt)', 'Warsaw City'],
	DK_101: ['Kopenhagen', 'Copenhagen']
};

/** Local names of regions whose published name needs more than taking the kind of district away. */
const OWN_NAMES: Readonly<Record<string, string>> = {
	DE: 'Deutschland',
	DK: 'Danmark',
	SE: 'Sverige',
	PL: 'Polska',
	DE80: 'Mecklenburg-Vorpommern',
	DE71C: 'Landkreis Offenbach',
	DE94A: 'Friesland',
	DE943: 'Oldenburg (Oldb)',
	DE94D: 'Landkreis Oldenburg',
	DED52: 'Landkreis Leipzig'
};

/** Municipalities that share their name with another one of the same district, told apart by their Amt. */
export const LIKE_NAMED: Readonly<Record<string, string>> = {
	'13075101': 'Neuenkirchen (Amt Anklam-Land)',
	'13075102': 'Neuenkirchen (Amt Landhagen)'
};

const CITY = /, (Kreisfreie Stadt|Stadtkreis)$/;
const DISTRICT = /, Landkreis$/;

/**
 * The name of a NUTS 3 region without the kind of district: "Rostock, Kreisfreie Stadt" becomes "Rostock";
 * a district whose city carries the same name becomes "Landkreis <name>".
 *
 * @param cities - published names of all regions, to see which districts share a name with a city
 */
export function regionName(region: string, published: string, cities: ReadonlySet<string>): string {
	const own = OWN_NAMES[region] ?? POLISH_SPELLING[region];
	if (own !== undefined) return own;
	if (CITY.test(published)) return published.replace(CITY, '');
	if (!DISTRICT.test(published)) return published;
	const name = published.replace(DISTRICT, '');
	return cities.has(name) ? `Landkreis ${name}` : name;
}

/** Names of the cities that are a region of their own, out of the published names. */
export function cityNames(published: Iterable<string>): Set<string> {
	return new Set([...published].filter((name) => CITY.test(name)).map((name) => name.replace(CITY, '')));
}
