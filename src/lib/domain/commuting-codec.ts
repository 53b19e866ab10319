import {
	AGES,
	COMMUTING_PICTURES,
	COMMUTING_YEARS,
	DIRECTIONS,
	DISTANCES,
	FLOW_MARKS,
	MAP_FRAMES,
	PARTNER_FILTERS,
	PARTNER_SORTS,
	STRONGEST,
	TRAITS,
	type CommutingView
} from './commuting-view';
import { isDistrict as isNuts3 } from './commuting-partners';
import { ParamWriter } from './param-writer';
import { ParamReader, type ViewProblem } from './param-reader';

/** Whether a code is a district that commuters are counted for. */
export type IsDistrict = (code: string) => boolean;

/** The view of an address without parameters. */
export const DEFAULT_COMMUTING: CommutingView = {
	region: 'DE803',
	picture: 'karte',
	direction: 'ein',
	year: '2023',
	trait: 'insgesamt',
	partners: 'alle',
	distance: 'alle',
	strongest: 'alle',
	minimum: 0,
	frame: 'umland',
	mark: 'linien',
	opposite: null,
	age: null,
	sort: { key: 'wert', descending: true }
};
/** Five digits are enough for every relation. */
const MINIMUM = /^(0|[1-9]\d{0,4})$/;

/**
 * The view an address of /pendeln asks for. Never throws: whatever is unknown or hostile is replaced by the default and named in
 * `problems`. Names and meaning of the parameters: docs/url.md.
 */
export function parseCommuting(
	params: URLSearchParams,
	isDistrict: IsDistrict
): { view: CommutingView; problems: ViewProblem[] } {
	const reader = new ParamReader(params);
	const fallback = DEFAULT_COMMUTING;
	const region = readRegion(reader, isDistrict);
	const view: CommutingView = {
		region,
		picture: reader.oneOf('ansicht', COMMUTING_PICTURES, fallback.picture),
		direction: reader.oneOf('richtung', DIRECTIONS, fallback.direction),
		year: reader.oneOf('jahr', COMMUTING_YEARS, fallback.year),
		trait: reader.oneOf('merkmal', TRAITS, fallback.trait),
		partners: reader.oneOf('partner', PARTNER_FILTERS, fallback.partners),
		distance: reader.oneOf('entfernung', DISTANCES, fallback.distance),
		strongest: reader.oneOf('staerkste', STRONGEST, fallback.strongest),
		minimum: readMinimum(reader),
		frame: reader.oneOf('ausschnitt', MAP_FRAMES, fallback.frame),
		mark: reader.oneOf('zeichen', FLOW_MARKS, fallback.mark),
		opposite: readOpposite(reader, region, isDistrict),
		age: readAge(reader),
		sort: readSort(reader)
	};
	return { view, problems: reader.problems };
}

/** `?a=b` of a view, without the parameters that equal the default; the empty string for the default itself. */
export function commutingQuery(view: CommutingView): string {
	const fallback = DEFAULT_COMMUTING;
	const params = new ParamWriter();
	params.set('ansicht', view.picture, fallback.picture);
	params.set('region', view.region, fallback.region);
	params.set('richtung', view.direction, fallback.direction);
	params.set('jahr', view.year, fallback.year);
	params.set('merkmal', view.trait, fallback.trait);
	params.set('partner', view.partners, fallback.partners);
	params.set('entfernung', view.distance, fallback.distance);
	params.set('staerkste', view.strongest, fallback.strongest);
	params.set('ab', view.minimum, fallback.minimum);
	params.set('ausschnitt', view.frame, fallback.frame);
	params.set('zeichen', view.mark, fallback.mark);
	params.set('gegenueber', view.opposite ?? '', '');
	params.set('alter', view.age ?? '', '');
	params.set('sortierung', sortText(view.sort), sortText(fallback.sort));
	return params.query;
}

/** The sort a click on a column's header asks for: the other direction, or the column's natural one first. */
export function nextPartnerSort(
	current: CommutingView['sort'],
	key: CommutingView['sort']['key']
): CommutingView['sort'] {
	if (current.key === key) return { key, descending: !current.descending };
	return { key, descending: key !== 'name' && key !== 'entfernung' };
}

function readRegion(reader: ParamReader, isDistrict: IsDistrict): string {
	const asked = reader.raw('region');
	if (asked === null || isDistrict(asked)) return asked ?? DEFAULT_COMMUTING.region;
	reader.complain('region', asked, 'unknown_region');
	return DEFAULT_COMMUTING.region;
}

function readOpposite(reader: ParamReader, region: string, isDistrict: IsDistrict): string | null {
	const asked = reader.raw('gegenueber');
	if (asked === null) return null;
	// Groups are no opposites: not all relations of their members are named.
	if (asked !== region && isNuts3(asked) && isDistrict(asked)) return asked;
	reader.complain('gegenueber', asked, 'bad_value');
	return null;
}

function readMinimum(reader: ParamReader): number {
	const asked = reader.raw('ab');
	if (asked === null) return DEFAULT_COMMUTING.minimum;
	if (MINIMUM.test(asked)) return Number(asked);
	reader.complain('ab', asked, 'bad_value');
	return DEFAULT_COMMUTING.minimum;
}

function readAge(reader: ParamReader): CommutingView['age'] {
	const asked = reader.raw('alter');
	if (asked === null) return null;
	const found = AGES.find((age) => age === asked);
	if (!found) reader.complain('alter', asked, 'bad_value');
	return found ?? null;
}

function sortText({ key, descending }: CommutingView['sort']): string {
	return (descending ? '-' : '') + key;
}

function readSort(reader: ParamReader): CommutingView['sort'] {
	const asked = reader.raw('sortierung');
	if (asked === null) return DEFAULT_COMMUTING.sort;
	const descending = asked.startsWith('-');
	const key = PARTNER_SORTS.find((candidate) => candidate === asked.slice(descending ? 1 : 0));
	if (key) return { key, descending };
	reader.complain('sortierung', asked, 'bad_value');
	return DEFAULT_COMMUTING.sort;
}
