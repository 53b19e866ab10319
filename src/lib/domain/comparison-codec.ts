import {
	COMPARISON_PICTURES,
	DEFAULT_COMPARISON,
	DISPLAYS,
	MAX_INDICATORS,
	MAX_PLACES,
	PEER_SETS,
	standardIndicators,
	type ComparisonView,
	type Display
} from './comparison-view';
import { OWN_PARAM, ownGroup, ownParam, readOwn } from './own-groups';
import { ParamWriter } from './param-writer';
import { ParamReader, type ViewProblem } from './param-reader';

/** What an address may name. */
export interface ComparisonKnown {
	/** A region or group with figures at the level of Kreise. */
	readonly isPlace: (code: string) => boolean;
	/** A group of the catalogue, whose members can be looked at. */
	readonly isGroup: (code: string) => boolean;
	/** A Kreis, which an own group may hold. */
	readonly isKreis: (code: string) => boolean;
	/** An indicator that can be compared so: of absolute numbers changes only. */
	readonly isIndicator: (id: string, display: Display) => boolean;
	/** First and last year that changes can be counted from. */
	readonly since: readonly [first: number, last: number];
}

/**
 * The view an address of /vergleich asks for. Never throws: whatever is unknown or hostile is left out or replaced by the default, and
 * named in `problems`. Names and meaning of the parameters: docs/url.md.
 */
export function parseComparison(
	params: URLSearchParams,
	known: ComparisonKnown
): { view: ComparisonView; problems: ViewProblem[] } {
	const reader = new ParamReader(params);
	const fallback = DEFAULT_COMPARISON;
	const own = readOwn(reader, params.getAll(OWN_PARAM), known.isKreis);
	const isPlace = (code: string): boolean => known.isPlace(code) || ownGroup(code, own) !== undefined;
	const places = readList(reader, 'orte', isPlace, { most: MAX_PLACES, reason: 'unknown_region' }) ?? fallback.places;
	const asked = reader.raw('ort');
	const focus = asked !== null && isPlace(asked) ? asked : (places[0] ?? fallback.focus);
	if (asked !== null && focus !== asked) reader.complain('ort', asked, 'unknown_region');
	const display = reader.oneOf('darstellung', DISPLAYS, fallback.display);
	const isIndicator = (id: string): boolean => known.isIndicator(id, display);
	const isInspectable = (code: string): boolean => known.isGroup(code) || ownGroup(code, own) !== undefined;
	const inspected = reader.raw('raum');
	if (inspected !== null && !isInspectable(inspected)) reader.complain('raum', inspected, 'unknown_region');
	return {
		view: {
			picture: reader.oneOf('ansicht', COMPARISON_PICTURES, fallback.picture),
			display,
			since: reader.year('seit', ...known.since, fallback.since),
			focus,
			// The place that is ranked is always among them.
			places: places.includes(focus) ? places : [focus, ...places].slice(0, MAX_PLACES),
			indicators:
				readList(reader, 'kennzahlen', isIndicator, { most: MAX_INDICATORS, reason: 'unknown_indicator' }) ??
				standardIndicators(display),
			peers: reader.oneOf('gruppe', PEER_SETS, fallback.peers),
			own,
			inspected: inspected !== null && isInspectable(inspected) ? inspected : null
		},
		problems: reader.problems
	};
}

/** `?a=b` of a view, without the parameters that equal the default; the empty string for the default itself. */
export function comparisonQuery(view: ComparisonView): string {
	const fallback = DEFAULT_COMPARISON;
	const params = new ParamWriter();
	params.set('ansicht', view.picture, fallback.picture);
	params.set('darstellung', view.display, fallback.display);
	params.set('seit', view.since, fallback.since);
	params.set('ort', view.focus, view.places[0] ?? '');
	params.set('orte', view.places.join(), fallback.places.join());
	params.set('kennzahlen', view.indicators.join(), standardIndicators(view.display).join());
	params.set('gruppe', view.peers, fallback.peers);
	params.set('raum', view.inspected ?? '', '');
	for (const group of view.own) params.append(OWN_PARAM, ownParam(group));
	return params.query;
}

function readList(
	reader: ParamReader,
	param: string,
	isKnown: (entry: string) => boolean,
	{ most, reason }: { readonly most: number; readonly reason: ViewProblem['reason'] }
): string[] | null {
	const asked = reader.raw(param);
	if (asked === null) return null;
	const entries = [...new Set(asked.split(',').filter((entry) => entry !== ''))];
	const found = entries.filter(isKnown);
	for (const entry of entries.slice(0, most)) if (!isKnown(entry)) reader.complain(param, entry, reason);
	if (found.length > most) reader.complain(param, String(found.length), 'bad_value');
	if (found.length > 0) return found.slice(0, most);
	if (entries.length === 0) reader.complain(param, asked, 'bad_value');
	return null;
}
