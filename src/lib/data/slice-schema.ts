import * as v from 'valibot';
import { LEVELS } from '../domain/region';
import type { Slice } from '../domain/slice';
import { valuesOf } from '../domain/value-steps';
import { statusFromLetter } from '../domain/status';

const ascending = <T extends string | number>(values: readonly T[]): boolean =>
	values.every((value, i) => i === 0 || (values[i - 1] as T) < value);

const position = v.pipe(v.number(), v.integer(), v.minValue(0));

const sliceShape = v.strictObject({
	indicator: v.pipe(v.string(), v.regex(/^[a-z0-9_]+$/)),
	level: v.picklist(LEVELS),
	years: v.pipe(v.array(v.pipe(v.number(), v.integer())), v.check(ascending, 'years are not ascending')),
	regions: v.pipe(v.array(v.string()), v.check(ascending, 'regions are not sorted')),
	values: v.optional(v.array(v.array(v.nullable(v.number())))),
	/** In their place, in files for embeds. */
	digits: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
	steps: v.optional(v.array(v.string())),
	statuses: v.array(v.string()),
	sources: v.array(v.string()),
	sourceCodes: v.array(v.string()),
	notes: v.array(v.strictTuple([position, position, v.string()]))
});

/** The JSON of `/slices/*.json`, which comes from outside: shapes, lengths, letters and positions all have to fit together. */
export const sliceSchema: v.GenericSchema<unknown, Slice> = v.pipe(
	sliceShape,
	v.rawTransform(({ dataset, addIssue, NEVER }): Slice => {
		const { values, digits, steps, ...rest } = dataset.value;
		const found = values ?? (digits !== undefined && steps ? valuesOf({ digits, steps }) : null);
		if (found) return { ...rest, values: found };
		addIssue({ message: 'neither values nor whole steps' });
		return NEVER;
	}),
	v.check(isRectangular, 'values, statuses and sources do not have one cell per region and year'),
	v.check((slice) => slice.statuses.every(isStatusText), 'an unknown status letter'),
	v.check(hasKnownSources, 'a source code without source'),
	v.check(
		({ notes, regions, years }) => notes.every(([r, y]) => r < regions.length && y < years.length),
		'a note outside the table'
	)
);

function isRectangular({ regions, years, values, statuses, sourceCodes }: Slice): boolean {
	const columns = [values, statuses, sourceCodes];
	return columns.every((rows) => rows.length === regions.length && rows.every((row) => row.length === years.length));
}

function isStatusText(letters: string): boolean {
	return [...letters].every((letter) => statusFromLetter(letter) !== undefined);
}

function hasKnownSources({ sources, sourceCodes }: Slice): boolean {
	const isKnown = (code: string): boolean => code === '-' || parseInt(code, 36) < sources.length;
	return sourceCodes.every((codes) => /^[-0-9a-z]*$/.test(codes) && [...codes].every(isKnown));
}
