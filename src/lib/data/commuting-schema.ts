import * as v from 'valibot';
import type { CommutingIndex, CommutingSlice, FlowGrid } from '../domain/commuting-slice';
import { AGES, COMMUTING_YEARS, TRAITS } from '../domain/commuting-view';
import { statusFromLetter } from '../domain/status';

const CELLS = COMMUTING_YEARS.length * TRAITS.length;
const text = v.string();
const number = v.pipe(v.number(), v.finite());
const cell = v.nullable(number);
const count = v.pipe(number, v.integer(), v.minValue(0));
const district = v.pipe(text, v.regex(/^DE[0-9A-G][0-9A-Z]{2}$/));
/** Only addresses on our own host. */
const address = v.pipe(text, v.regex(/^\/(?!\/)/, 'not an address on this host'));

const grid: v.GenericSchema<unknown, FlowGrid> = v.pipe(
	v.strictObject({
		partners: v.array(text),
		values: v.array(v.pipe(v.array(cell), v.length(CELLS))),
		statuses: v.array(v.pipe(text, v.length(CELLS)))
	}),
	v.check(
		({ partners, values, statuses }) => values.length === partners.length && statuses.length === partners.length,
		'not one line per partner'
	),
	v.check(
		({ statuses }) => statuses.every((letters) => [...letters].every((letter) => statusFromLetter(letter))),
		'an unknown status letter'
	)
);

/** The JSON of `/slices/commuting.*.json`, which comes from outside: lengths and letters have to fit. */
export const commutingSchema: v.GenericSchema<unknown, CommutingSlice> = v.strictObject({
	region: district,
	in: grid,
	out: grid,
	course: v.pipe(
		v.strictObject({ years: v.array(v.pipe(number, v.integer())), in: v.array(cell), out: v.array(cell) }),
		v.check((course) => course.in.length === course.years.length && course.out.length === course.years.length)
	),
	moves: v.pipe(
		v.strictObject({ partners: v.array(text), values: v.array(v.pipe(v.array(number), v.length(AGES.length))) }),
		v.check(({ partners, values }) => partners.length === values.length)
	)
});

/** `static/data/commuting.json`. */
export const commutingIndexSchema: v.GenericSchema<unknown, CommutingIndex> = v.strictObject({
	slices: v.record(district, address),
	published: v.array(
		v.strictObject({
			origin: text,
			destination: text,
			date: text,
			measure: text,
			value: number,
			estimated: v.boolean(),
			publisher: text,
			address: v.pipe(text, v.regex(/^https:\/\//, 'no https address'))
		})
	),
	employed: v.record(district, v.pipe(number, v.minValue(1))),
	towns: v.array(
		v.strictObject({
			region: text,
			commuters: v.nullable(v.strictObject({ within: count, in: count, out: count })),
			modes: v.nullable(
				v.strictObject({ foot: count, bike: count, passenger: count, driver: count, transit: count, km: count })
			)
		})
	)
});
