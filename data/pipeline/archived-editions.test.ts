import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { catalogueSchema, regionListSchema } from '../../src/lib/data/catalogue-schema';
import { commutingIndexSchema, commutingSchema } from '../../src/lib/data/commuting-schema';
import { parseJson } from '../../src/lib/data/fetch-file';
import {
	fundingIndexSchema,
	fundingLayerSchema,
	fundingLayersSchema,
	fundingSliceSchema
} from '../../src/lib/data/funding-schema';
import { scopeListSchema } from '../../src/lib/data/scope-loader';
import { sliceSchema } from '../../src/lib/data/slice-schema';
import { readEditions } from './edition-pack';

/** By the start of the path; the first that fits. Geometry is checked by the parts that draw it. */
const SCHEMAS: readonly (readonly [string, v.GenericSchema])[] = [
	['data/catalogue.json', catalogueSchema],
	['data/regions.json', regionListSchema],
	['data/commuting.json', commutingIndexSchema],
	['data/funding.json', fundingIndexSchema],
	['data/funding-layers.json', fundingLayersSchema],
	['geo/scopes.json', scopeListSchema],
	['slices/commuting.', commutingSchema],
	['slices/funding-layer.', fundingLayerSchema],
	['slices/funding.', fundingSliceSchema],
	['slices/', sliceSchema]
];

/** A schema that an archived edition no longer fits takes its views away from those who cited them: make new parts optional, or upgrade the packs. */
describe.each(readEditions(join(import.meta.dirname, '../archive')))(
	'archived edition $version',
	({ version, files }) => {
		it('is read by the atlas of today', () => {
			for (const [path, content] of files) {
				const schema = SCHEMAS.find(([start]) => path.startsWith(start))?.[1];
				const text = Buffer.from(content).toString();
				if (schema) parseJson(path, text, schema);
				else expect(() => void JSON.parse(text), path).not.toThrow();
			}
		});

		it('holds every slice that its catalogue names', () => {
			const text = Buffer.from(files.get('data/catalogue.json') ?? '').toString();
			const { dataVersion, indicators } = parseJson('data/catalogue.json', text, catalogueSchema);
			expect(dataVersion).toBe(version);
			for (const { coverage } of indicators)
				for (const { slice } of Object.values(coverage)) expect([...files.keys()]).toContain(slice.slice(1));
		});
	}
);
