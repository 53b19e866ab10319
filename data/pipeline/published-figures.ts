import { join } from 'node:path';
import * as v from 'valibot';
import type { PublishedFigure } from '../../src/lib/domain/commuting-slice';
import { readRecords } from './csv-records';
import type { Problems } from './problems';

const FILE = 'sources/published_cross_border/records/figures.csv';

const FigureSchema = v.object({
	origin: v.pipe(v.string(), v.nonEmpty()),
	destination: v.pipe(v.string(), v.nonEmpty()),
	date: v.pipe(v.string(), v.regex(/^\d{4}(-(Q[1-4]|\d{2}(-\d{2})?))?$/, 'no date')),
	measure: v.pipe(v.string(), v.nonEmpty()),
	value: v.pipe(v.string(), v.regex(/^\d+(\.\d+)?$/, 'no number'), v.transform(Number)),
	sign: v.picklist(['', 'r']),
	publisher: v.pipe(v.string(), v.nonEmpty()),
	address: v.pipe(v.string(), v.regex(/^https:\/\//, 'no https address'))
});

/** The single figures with publisher and address, which flows.parquet leaves out. What is wrong goes to `problems`. */
export function readPublishedFigures(dataDir: string, problems: Problems): PublishedFigure[] {
	return readRecords(join(dataDir, FILE), FILE, FigureSchema, problems).map(({ record: { sign, ...figure } }) => ({
		...figure,
		estimated: sign === 'r'
	}));
}
