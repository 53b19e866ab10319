import * as v from 'valibot';
import type { Edition } from '../domain/edition';
import { isVersion } from '../domain/permalink';
import { fetchJson, type FetchOptions } from './fetch-file';

/** Folder of the archived editions, one folder each by version. */
export const ARCHIVE_URL = '/archiv';

/** `static/archiv/editionen.json`. */
const editionsSchema: v.GenericSchema<unknown, readonly Edition[]> = v.array(
	v.object({
		version: v.pipe(v.string(), v.check(isVersion, 'no data version')),
		filed: v.pipe(v.string(), v.isoDate()),
		rooms: v.array(v.string())
	})
);

/** The earlier editions that are kept; asked for only when an address names another version than today's. Throws LoadError. */
export function loadEditions(options: FetchOptions = {}): Promise<readonly Edition[]> {
	return fetchJson(`${ARCHIVE_URL}/editionen.json`, editionsSchema, options);
}
