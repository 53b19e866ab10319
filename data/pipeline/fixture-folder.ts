import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const REGIONS = `region,level,name,name_de,name_en,country,parent,ags,area_km2,area_source
DE,nuts0,Deutschland,Deutschland,Germany,DE,,,300,office
DE803,nuts3,Rostock,Rostock,Rostock,DE,DE80,13003,100,office
DE80K,nuts3,Landkreis Rostock,Landkreis Rostock,Rostock district,DE,DE80,13072,200,office
DE_13073075,lau,Ribnitz-Damgarten,Ribnitz-Damgarten,Ribnitz-Damgarten,DE,DE80K,13073075,10,office
`;

const GROUPS = `group,name_de,name_en,combine,note_de,note_en
planungsregion,Planungsregion,Planning region,sum,,
regiopolregion,Regiopolregion,Regiopolis region,sum,,
staedte,Peers,Peers,mean,,
`;

const MEMBERS = `group,region
planungsregion,DE803
planungsregion,DE80K
regiopolregion,DE803
regiopolregion,DE80K
regiopolregion,DE_13073075
staedte,DE803
staedte,DE80K
`;

const POINTS = `region,lon,lat
DE,10.1,51.7
DE803,12.1,54.1
DE80K,12.2,53.9
DE_13073075,12.4,54.2
`;

/** A source as in data/README.md, for tests to change. */
export const source = (id: string): Record<string, unknown> => ({
	source: id,
	publisher: 'Office',
	table: 'T1',
	edition: '2026',
	retrieved: '2026-11-01',
	licenceDe: 'CC BY 4.0',
	licenceEn: 'CC BY 4.0',
	licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
	url: 'https://example.org/table',
	citationDe: 'Office, T1',
	citationEn: 'Office, T1',
	notes: [],
	flags: { b: 'break', p: 'provisional', e: 'estimated', x: 'secret', u: 'low_reliability' }
});

/** An indicator as in data/README.md, for tests to change. */
export const indicator = (id: string, own: Record<string, unknown> = {}): Record<string, unknown> => ({
	indicator: id,
	theme: 'population',
	titleDe: id,
	titleEn: id,
	unit: 'persons',
	decimals: 0,
	kind: 'count',
	numerator: null,
	denominator: null,
	aggregate: 'sum',
	weight: null,
	better: null,
	referenceDate: 'jan1',
	definitionDe: 'x',
	definitionEn: 'x',
	min: 0,
	max: 1_000_000,
	breaks: [],
	from: [{ source: 'office', table: id }],
	...own
});

const ratio = {
	kind: 'share',
	decimals: 1,
	aggregate: 'ratio',
	numerator: 'jobs',
	denominator: 'population',
	factor: 100
};

/** The catalogue of the fixture: two counts, their ratio and a rate that can't be aggregated. */
export const catalogue = (): Record<string, unknown>[] => [
	indicator('population', {
		breaks: [{ year: 2023, countries: ['DE'], reasonDe: 'Zensus: neu.', reasonEn: 'Census: new.' }]
	}),
	indicator('jobs'),
	indicator('jobs_share', { ...ratio, from: undefined, formula: 'ratio', inputs: ['jobs', 'population'] }),
	indicator('median_age', { kind: 'rate', aggregate: 'none', decimals: 1 })
];

const UNITS = [{ unit: 'persons', labelDe: 'Personen', labelEn: 'persons', suffixDe: '', suffixEn: '' }];

const files = (): Record<string, string> => ({
	'regions/regions.csv': REGIONS,
	'regions/groups.csv': GROUPS,
	'regions/group_members.csv': MEMBERS,
	'geo/label-points.csv': POINTS,
	'sources/office/source.json': JSON.stringify(source('office')),
	'sources/office/population.csv':
		'region,2021,2022,2023\nDE,1000,1010,1020 p\nDE803,200,210,205 b\nDE80K,100,100,100\nDE_13073075,10,11,12 u\n',
	'sources/office/jobs.csv': 'region,2021,2022\nDE803,50,: x\nDE80K,25,30\n',
	'sources/office/median_age.csv': 'region,2021\nDE,44.5\nDE803,44.1\nDE80K,47.3\n',
	'catalogue/units.json': JSON.stringify(UNITS),
	'catalogue/population.json': JSON.stringify(catalogue())
});

/** A small, valid `data/` folder in the system's temporary folder. */
export class FixtureFolder {
	readonly path = mkdtempSync(join(tmpdir(), 'regiopolatlas-data-'));

	constructor() {
		for (const [file, content] of Object.entries(files())) this.write(file, content);
	}

	write(file: string, content: string): this {
		mkdirSync(dirname(join(this.path, file)), { recursive: true });
		writeFileSync(join(this.path, file), content);
		return this;
	}

	/** Replaces text that must be in a file. */
	replace(file: string, found: string, replacement: string): this {
		const content = readFileSync(join(this.path, file), 'utf8');
		if (!content.includes(found)) throw new Error(`${file} holds no "${found}"`);
		return this.write(file, content.replace(found, replacement));
	}

	delete(): void {
		rmSync(this.path, { recursive: true });
	}
}
