import * as v from 'valibot';
import { STATUSES } from '../../src/lib/domain/status';

const text = v.pipe(v.string(), v.nonEmpty('must not be empty'));

/** `sources/<id>/source.json`; its licence is required, because nothing may be published without one. */
export const SourceSchema = v.strictObject({
	source: v.pipe(v.string(), v.regex(/^[a-z0-9_]+$/, 'must be snake_case')),
	publisher: text,
	table: text,
	edition: text,
	retrieved: v.pipe(v.string(), v.isoDate()),
	licenceDe: text,
	licenceEn: text,
	licenceUrl: v.pipe(v.string(), v.url()),
	url: v.pipe(v.string(), v.url()),
	citationDe: text,
	citationEn: text,
	notes: v.array(v.string()),
	flags: v.record(v.string(), v.picklist(STATUSES))
});

/** A source as described by its source.json. */
export type SourceFile = v.InferOutput<typeof SourceSchema>;
