import * as v from 'valibot';

const optionalText = v.pipe(
	v.string(),
	v.transform((text) => (text === '' ? null : text))
);

const optionalNumber = v.pipe(
	v.string(),
	v.transform((text) => (text === '' ? null : Number(text))),
	v.nullable(v.pipe(v.number(), v.finite('is no number')))
);

/** A record of `regions/regions.csv`. */
export const RegionSchema = v.object({
	region: v.pipe(v.string(), v.regex(/^([A-Z]{2}[A-Z0-9]{0,3}|(DE|DK|SE|PL)_\d+)$/, 'is no NUTS or municipality code')),
	level: v.picklist(['nuts0', 'nuts1', 'nuts2', 'nuts3', 'lau']),
	name: v.pipe(v.string(), v.nonEmpty('must not be empty')),
	name_de: v.pipe(v.string(), v.nonEmpty('must not be empty')),
	name_en: v.pipe(v.string(), v.nonEmpty('must not be empty')),
	country: v.picklist(['DE', 'DK', 'SE', 'PL']),
	parent: optionalText,
	ags: optionalText,
	area_km2: optionalNumber,
	/** Source id, empty without an area. */
	area_source: optionalText
});

/** A record of `regions/groups.csv`. */
export const GroupSchema = v.object({
	group: v.pipe(v.string(), v.regex(/^[a-z0-9_]+$/, 'must be snake_case')),
	name_de: v.pipe(v.string(), v.nonEmpty('must not be empty')),
	name_en: v.pipe(v.string(), v.nonEmpty('must not be empty')),
	combine: v.picklist(['sum', 'mean']),
	note_de: optionalText,
	note_en: optionalText
});

/** A record of `regions/group_members.csv`. */
export const MemberSchema = v.object({ group: v.string(), region: v.string() });

/** A record of `geo/label-points.csv`, degrees WGS 84. */
export const LabelPointSchema = v.object({
	region: v.string(),
	lon: v.pipe(v.string(), v.nonEmpty('must not be empty'), v.transform(Number), v.minValue(-180), v.maxValue(180)),
	lat: v.pipe(v.string(), v.nonEmpty('must not be empty'), v.transform(Number), v.minValue(-90), v.maxValue(90))
});
