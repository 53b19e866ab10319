import * as v from 'valibot';
import type { Catalogue, RegionList } from '../domain/catalogue';
import { KINDS, THEMES, type Indicator } from '../domain/indicator';

const text = v.string();
const year = v.pipe(v.number(), v.integer());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** A country of the atlas. */
export const COUNTRY = v.picklist(['DE', 'DK', 'SE', 'PL']);
/** Everything a region can be. */
export const REGION_LEVEL = v.picklist(['nuts0', 'nuts1', 'nuts2', 'nuts3', 'lau', 'group']);
/** Only addresses on our own host: one slash, then no second. */
const address = v.pipe(text, v.regex(/^\/(?!\/)/, 'not an address on this host'));

const coverage = v.object({
	firstYear: year,
	lastYear: year,
	bestYears: v.object({ regiopolregion: year, metropolen: year, laender: year }),
	homeGaps: v.exactOptional(v.array(year)),
	regionCount: count,
	countries: v.array(COUNTRY),
	slice: address
});

const indicator: v.GenericSchema<unknown, Indicator> = v.object({
	indicator: v.pipe(text, v.regex(/^[a-z0-9_]+$/)),
	theme: v.picklist(THEMES),
	titleDe: text,
	titleEn: text,
	unit: text,
	decimals: count,
	kind: v.picklist(KINDS),
	numerator: v.nullable(text),
	denominator: v.nullable(text),
	aggregate: v.picklist(['sum', 'ratio', 'weighted', 'none']),
	weight: v.nullable(text),
	better: v.nullable(v.picklist(['higher', 'lower'])),
	referenceDate: v.picklist(['jan1', 'year', 'jun30', 'dec31']),
	computed: v.boolean(),
	definitionDe: text,
	definitionEn: text,
	sources: v.array(text),
	coverage: v.pipe(
		v.object({ nuts3: v.optional(coverage), lau: v.optional(coverage) }),
		v.transform(({ nuts3, lau }) => ({ ...(nuts3 && { nuts3 }), ...(lau && { lau }) }))
	),
	breaks: v.array(v.object({ year, countries: v.array(COUNTRY), reasonDe: text, reasonEn: text }))
});

/** `static/data/catalogue.json`. */
export const catalogueSchema: v.GenericSchema<unknown, Catalogue> = v.object({
	dataVersion: v.pipe(text, v.regex(/^[0-9a-f]{8}$/)),
	indicators: v.array(indicator),
	units: v.array(v.object({ unit: text, labelDe: text, labelEn: text, suffixDe: text, suffixEn: text })),
	groups: v.array(
		v.object({
			group: text,
			nameDe: text,
			nameEn: text,
			members: v.array(text),
			combine: v.picklist(['sum', 'mean']),
			noteDe: v.nullable(text),
			noteEn: v.nullable(text)
		})
	),
	sources: v.array(
		v.object({
			source: text,
			publisher: text,
			table: text,
			edition: text,
			retrieved: v.pipe(text, v.isoDate()),
			licenceDe: text,
			licenceEn: text,
			licenceUrl: text,
			url: text,
			citationDe: text,
			citationEn: text
		})
	),
	files: v.record(text, v.object({ url: address, bytes: count }))
});

/** `static/data/regions.json`. */
export const regionListSchema: v.GenericSchema<unknown, RegionList> = v.array(
	v.object({
		region: text,
		level: REGION_LEVEL,
		name: text,
		nameDe: text,
		nameEn: text,
		country: v.nullable(COUNTRY),
		parent: v.nullable(text),
		ags: v.nullable(text),
		areaKm2: v.nullable(v.number()),
		lon: v.number(),
		lat: v.number()
	})
);
