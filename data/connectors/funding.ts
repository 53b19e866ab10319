/**
 * Compiles the funding sources and data/regions/funding_areas.csv. Run by hand:
 * `npx tsx data/connectors/funding.ts <folder of the downloaded originals>`.
 */
import { INTERREG, writeAreas } from './funding-areas';
import { compilePayments, compilePlan } from './funding-eu';
import { compileInkar } from './funding-inkar';
import { compileInterreg, compileInterregSweden } from './funding-interreg';
import { compileCatalogue, compileMunicipal, compileUrban } from './funding-places';
import { compileSingle } from './funding-single';
import { rawFolder } from './raw-files';

const folder = `${rawFolder()}/funding`;
await compileInkar(folder);
await compilePlan(folder);
await compileInterreg(folder);
await compileInterregSweden(folder);
await compileUrban(folder);
await compileSingle(folder);
writeAreas([
	...(await compilePayments(folder)),
	...(await compileMunicipal(folder)),
	...(await compileCatalogue(folder)),
	...Object.values(INTERREG).map(([region, name]) => ({
		region,
		level: 'programme' as const,
		name,
		country: '',
		parent: ''
	})),
	{ region: 'programme_berlin_brandenburg', level: 'programme', name: 'Berlin/Brandenburg', country: 'DE', parent: '' },
	{
		region: 'programme_niedersachsen_bremen',
		level: 'programme',
		name: 'Niedersachsen/Bremen',
		country: 'DE',
		parent: ''
	}
]);
