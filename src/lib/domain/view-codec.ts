import { classingParams, readClassing } from './classing-codec';
import type { FormulaObstacle } from './formula-indicator';
import type { Coverage, Indicator } from './indicator';
import { OWN_PARAM, ownGroup, ownParam, readOwn } from './own-groups';
import { ParamReader, type ViewProblem } from './param-reader';
import { LEVELS, SCOPES, type Level } from './region';
import { DEFAULT_DIVIDER, LISTS, MODES, SORTS, type View } from './view';

/** What the codec must know to tell a good address from a bad one. */
export interface ViewContext {
	readonly indicators: ReadonlyMap<string, Indicator>;
	/** Why a formula's id stands for no indicator; null for every other id. */
	readonly refusalOf: (id: string) => FormulaObstacle | null;
	readonly isRegion: (code: string) => boolean;
	/** A Kreis, which an own group may hold. */
	readonly isKreis: (code: string) => boolean;
}

const DEFAULT_INDICATOR = 'gdp_per_head';
export const MAX_SELECTED = 12;
const DEFAULT_REFERENCE = 'deutschland';
const DEFAULT_SELECTED: Record<Level, readonly string[]> = {
	nuts3: ['DE803', 'DE80K', 'metropol_berlin', 'metropol_hamburg', 'metropol_kopenhagen_malmoe', 'metropol_stettin'],
	lau: ['DE_13003000', 'DE_13072043', 'DE_13073075', 'DK_376']
};

/**
 * The view an address asks for. Never throws: whatever is missing, unknown or hostile is replaced by the default and named
 * in `problems`. Names and meaning of the parameters: docs/url.md.
 *
 * @throws never for any params; RangeError if the context holds no indicator at all
 */
export function parseView(params: URLSearchParams, context: ViewContext): { view: View; problems: ViewProblem[] } {
	const reader = new ParamReader(params);
	const indicator = readIndicator(reader, context);
	const level = readLevel(reader, indicator);
	const coverage = indicator.coverage[level];
	const first = coverage?.firstYear ?? 0;
	const last = coverage?.lastYear ?? 0;
	const scope = reader.oneOf('ausschnitt', SCOPES, 'metropolen');
	const year = reader.year('jahr', first, last, coverage?.bestYears[scope] ?? last);
	const own = readOwn(reader, params.getAll(OWN_PARAM), context.isKreis);
	const isPlace = (code: string): boolean => context.isRegion(code) || ownGroup(code, own) !== undefined;
	const view: View = {
		indicator: indicator.indicator,
		year,
		level,
		scope,
		mode: reader.oneOf('modus', MODES, 'value'),
		baseYear: reader.year('basis', first, last, defaultBaseYear(year, coverage)),
		acrossBreaks: reader.oneOf('brueche', ['0', '1'], '0') === '1',
		selected: readSelected(reader, { ...context, isRegion: isPlace }, level),
		own,
		reference: readReference(reader, { ...context, isRegion: isPlace }),
		classing: readClassing(reader),
		list: reader.oneOf('liste', LISTS, 'ranking'),
		divider: readDivider(reader),
		sort: readSort(reader)
	};
	return { view, problems: reader.problems };
}

/** The view that an address without parameters (but perhaps another indicator or level) shows. */
export function defaultView(context: ViewContext, indicator = DEFAULT_INDICATOR): View {
	return parseView(new URLSearchParams({ indikator: indicator }), context).view;
}

/** The shortest address of a view: parameters that equal the default are left out, the order is fixed. */
function viewParams(view: View, context: ViewContext): URLSearchParams {
	const params = new URLSearchParams();
	if (view.indicator !== firstIndicator(context)) params.set('indikator', view.indicator);
	const indicator = context.indicators.get(view.indicator);
	if (indicator && view.level !== defaultLevel(indicator)) params.set('ebene', view.level);
	const coverage = indicator?.coverage[view.level];
	if (view.year !== coverage?.bestYears[view.scope]) params.set('jahr', String(view.year));
	if (view.scope !== 'metropolen') params.set('ausschnitt', view.scope);
	if (view.mode !== 'value') params.set('modus', view.mode);
	if (view.baseYear !== defaultBaseYear(view.year, coverage)) params.set('basis', String(view.baseYear));
	if (view.acrossBreaks) params.set('brueche', '1');
	if (view.selected.join() !== defaultSelected(view.level, context).join())
		params.set('auswahl', view.selected.join(','));
	for (const group of view.own) params.append(OWN_PARAM, ownParam(group));
	if (view.reference !== defaultReference(context)) params.set('bezug', view.reference ?? '');
	for (const [param, value] of classingParams(view.classing)) params.set(param, value);
	if (view.list !== 'ranking') params.set('liste', view.list);
	if (view.divider !== DEFAULT_DIVIDER) params.set('teilung', String(view.divider));
	if (view.sort.key !== 'rank' || view.sort.descending)
		params.set('sortierung', (view.sort.descending ? '-' : '') + view.sort.key);
	return params;
}

/** `?a=b` of a view, or the empty string for the default; commas and tildes stay readable. */
export function viewQuery(view: View, context: ViewContext): string {
	const text = viewParams(view, context).toString().replaceAll('%2C', ',').replaceAll('%7E', '~');
	return text === '' ? '' : `?${text}`;
}

function firstIndicator(context: ViewContext): string {
	if (context.indicators.has(DEFAULT_INDICATOR)) return DEFAULT_INDICATOR;
	const [first] = context.indicators.keys();
	if (first === undefined) throw new RangeError('The catalogue holds no indicator: run `npm run data`.');
	return first;
}

function readIndicator(reader: ParamReader, context: ViewContext): Indicator {
	const asked = reader.raw('indikator');
	const found = asked === null ? undefined : context.indicators.get(asked);
	if (asked !== null && !found) reader.complain('indikator', asked, unusable(asked, context));
	const indicator = found ?? context.indicators.get(firstIndicator(context));
	if (!indicator) throw new RangeError('The catalogue holds no indicator: run `npm run data`.');
	return indicator;
}

/** Why an id that was asked for is no indicator. */
export function unusable(id: string, { refusalOf }: ViewContext): ViewProblem['reason'] {
	const obstacle = refusalOf(id);
	return obstacle ? `formula_${obstacle}` : 'unknown_indicator';
}

function defaultLevel(indicator: Indicator): Level {
	return LEVELS.find((level) => indicator.coverage[level]) ?? 'nuts3';
}

function readLevel(reader: ParamReader, indicator: Indicator): Level {
	const level = reader.oneOf('ebene', LEVELS, defaultLevel(indicator));
	if (indicator.coverage[level]) return level;
	reader.complain('ebene', level, 'no_such_level');
	return defaultLevel(indicator);
}

/** Ten years before the year shown, or the first year there is; where Rostock has no value then, the next year in which it has one. */
export function defaultBaseYear(year: number, coverage: Pick<Coverage, 'firstYear' | 'homeGaps'> | undefined): number {
	const start = Math.max(coverage?.firstYear ?? 0, year - 10);
	const gaps = new Set(coverage?.homeGaps);
	for (let candidate = start; candidate < year; candidate++) if (!gaps.has(candidate)) return candidate;
	return start;
}

/** The regions selected without a choice: Rostock, its district and the metropolitan areas, or the towns of the region. */
export function defaultSelected(level: Level, context: ViewContext): string[] {
	return DEFAULT_SELECTED[level].filter(context.isRegion);
}

export function readSelected(reader: ParamReader, context: ViewContext, level: Level): string[] {
	const value = reader.raw('auswahl');
	if (value === null) return defaultSelected(level, context);
	const codes = [...new Set(value.split(',').filter((code) => code !== ''))];
	const known = codes.filter(context.isRegion);
	for (const code of codes.slice(0, MAX_SELECTED))
		if (!context.isRegion(code)) reader.complain('auswahl', code, 'unknown_region');
	if (known.length > MAX_SELECTED) reader.complain('auswahl', String(known.length), 'too_many_regions');
	return known.slice(0, MAX_SELECTED);
}

function defaultReference(context: ViewContext): string | null {
	return context.isRegion(DEFAULT_REFERENCE) ? DEFAULT_REFERENCE : null;
}

function readReference(reader: ParamReader, context: ViewContext): string | null {
	const value = reader.raw('bezug');
	if (value === null) return defaultReference(context);
	if (value === '') return null;
	if (context.isRegion(value)) return value;
	reader.complain('bezug', value, 'unknown_region');
	return defaultReference(context);
}

function readDivider(reader: ParamReader): number {
	const text = reader.raw('teilung');
	if (text === null) return DEFAULT_DIVIDER;
	if (/^\d{1,3}$/.test(text) && Number(text) <= 100) return Number(text);
	reader.complain('teilung', text, 'bad_value');
	return DEFAULT_DIVIDER;
}

function readSort(reader: ParamReader): View['sort'] {
	const value = reader.raw('sortierung') ?? 'rank';
	const descending = value.startsWith('-');
	const key = SORTS.find((candidate) => candidate === value.slice(descending ? 1 : 0));
	if (key) return { key, descending };
	reader.complain('sortierung', value, 'bad_value');
	return { key: 'rank', descending: false };
}
