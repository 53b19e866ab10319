import { join } from 'node:path';
import * as v from 'valibot';
import type { TownFigures } from '../../src/lib/domain/commuting-slice';
import { checkUnique, readRecords } from './csv-records';
import { byCode } from './figures';
import type { Problems } from './problems';

const CENSUS = 'sources/zensus_pendler_2011/records/towns.csv';
const MODES = 'sources/mid_2023_modal_split/records/towns.csv';

const count = v.pipe(v.string(), v.regex(/^\d+$/, 'no whole number'), v.transform(Number));
const share = v.pipe(count, v.maxValue(100, 'more than 100 %'));
const region = v.pipe(v.string(), v.regex(/^DE_\d{8}$/, 'no municipality'));

const CensusSchema = v.object({ region, within: count, in: count, out: count });
const ModesSchema = v.pipe(
	v.object({ region, foot: share, bike: share, passenger: share, driver: share, transit: share, km: count }),
	v.check(
		({ foot, bike, passenger, driver, transit }) => Math.abs(foot + bike + passenger + driver + transit - 100) <= 2,
		'the shares of a town do not add up to 100 %, rounding allowed for'
	)
);

/** What is known of single towns: commuters of 2011 and the modal split, sorted by code. What is wrong goes to `problems`. */
export function readTownFigures(dataDir: string, regions: ReadonlySet<string>, problems: Problems): TownFigures[] {
	const census = readRecords(join(dataDir, CENSUS), CENSUS, CensusSchema, problems);
	const modes = readRecords(join(dataDir, MODES), MODES, ModesSchema, problems);
	for (const [records, file] of [[census, CENSUS] as const, [modes, MODES] as const]) {
		checkUnique<{ readonly region: string }>(records, file, (record) => record.region, problems);
		for (const { line, record } of records)
			if (!regions.has(record.region)) problems.add(file, line, 'region', `"${record.region}" is no region`);
	}
	const codes = [...new Set([...census, ...modes].map(({ record }) => record.region))].sort(byCode);
	return codes.map((code) => {
		const commuters = census.find(({ record }) => record.region === code)?.record;
		const split = modes.find(({ record }) => record.region === code)?.record;
		return {
			region: code,
			commuters: commuters ? { within: commuters.within, in: commuters.in, out: commuters.out } : null,
			modes: split ? modesOf(split) : null
		};
	});
}

function modesOf({
	foot,
	bike,
	passenger,
	driver,
	transit,
	km
}: v.InferOutput<typeof ModesSchema>): TownFigures['modes'] {
	return { foot, bike, passenger, driver, transit, km };
}
