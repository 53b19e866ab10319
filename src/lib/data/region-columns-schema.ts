import * as v from 'valibot';
import type { RegionList } from '../domain/catalogue';
import { regionsOf } from '../domain/region-columns';
import { COUNTRY, REGION_LEVEL } from './catalogue-schema';

const text = v.string();

/** Regions column by column, as the small atlas has them. */
export const regionColumnsSchema: v.GenericSchema<unknown, RegionList> = v.pipe(
	v.object({
		region: v.array(text),
		level: v.array(REGION_LEVEL),
		name: v.array(text),
		nameDe: v.array(v.nullable(text)),
		nameEn: v.array(v.nullable(text)),
		country: v.array(v.nullable(COUNTRY)),
		parent: v.array(v.nullable(text)),
		areaKm2: v.array(v.nullable(v.number())),
		lon: v.array(v.number()),
		lat: v.array(v.number())
	}),
	v.transform((columns): RegionList | null => regionsOf(columns)),
	v.nonNullable(
		v.custom<RegionList | null>(() => true),
		'columns of different lengths'
	)
);
