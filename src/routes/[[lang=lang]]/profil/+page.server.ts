import { CONTAINED_IN } from '$lib/domain/group-members';
import { restAreaName } from '$lib/domain/rest-areas';
import type { Region } from '$lib/domain/region';
import { placeNamer } from '$lib/state/atlas';
import { buildAtlas } from '../../static-files.server';
import { languageOf } from '../language';
import { profiledPlaces } from './profiled-places.server';
import type { PageServerLoad } from './$types';

interface Link {
	readonly code: string;
	readonly name: string;
}

/** Places of one part of the list. */
interface Part {
	readonly heading: string;
	readonly links: readonly Link[];
}

/** Shown first: the region itself. */
const HOME = [
	'DE803',
	'DE80K',
	'regiopolregion_rostock',
	'planungsregion_rostock',
	'mittelbereich_ribnitz_damgarten',
	'DK_376',
	'mecklenburg_vorpommern'
];

/** All places with a profile, by country, Land and Kreis. */
export const load: PageServerLoad = ({ params }) => {
	const lang = languageOf(params.lang);
	const atlas = buildAtlas();
	const { places, catalogue } = atlas;
	const nameOf = placeNamer({ places }, lang);
	const collator = new Intl.Collator(lang);
	const linksOf = (codes: Iterable<string>): Link[] => [...codes].map((code) => ({ code, name: nameOf(code) }));
	const sorted = (codes: Iterable<string>): Link[] => linksOf(codes).sort((a, b) => collator.compare(a.name, b.name));
	const regions = profiledPlaces(atlas).flatMap((code) => places.regions.get(code) ?? []);
	const parts = (found: readonly Region[], headingOf: (region: Region) => string): Part[] => {
		const headings = [...new Set(found.map(headingOf))].sort(collator.compare);
		return headings.map((heading) => ({
			heading,
			links: sorted(found.filter((region) => headingOf(region) === heading).map(({ region }) => region))
		}));
	};
	const kreise = regions.filter(({ level }) => level === 'nuts3');
	/** Eisenach has no key of its own any more: it stands where the Kreis does that it has joined. */
	const landOf = ({ region, ags }: Region): string =>
		(ags ?? places.regions.get(CONTAINED_IN[region] ?? '')?.ags ?? '').slice(0, 2);
	const countryName = new Intl.DisplayNames(lang, { type: 'region' });
	return {
		home: linksOf(HOME),
		groups: linksOf([...places.groups.keys()].filter((code) => !HOME.includes(code))),
		countries: linksOf(regions.filter(({ level }) => level === 'nuts0').map(({ region }) => region)),
		kreise: [
			...parts(
				kreise.filter(({ country }) => country === 'DE'),
				(region) => restAreaName(landOf(region), lang) ?? ''
			),
			...parts(
				kreise.filter(({ country }) => country !== 'DE'),
				({ country }) => countryName.of(country ?? '') ?? ''
			)
		],
		municipalities: parts(
			regions.filter(({ level }) => level === 'lau'),
			({ parent }) => nameOf(parent ?? '')
		),
		dataVersion: catalogue.dataVersion
	};
};
