import type { Indicator } from './indicator';
import { OWN_PARAM, ownGroup, ownParam, readOwn } from './own-groups';
import { ParamReader, type ViewProblem } from './param-reader';
import { LEVELS, SCOPES, type Level } from './region';
import {
	RELATION_DEFAULTS,
	RELATION_SORTS,
	type MapArea,
	type RelationSort,
	type RelationView,
	type ValueBox
} from './relation-view';
import { defaultSelected, readSelected, unusable, type ViewContext } from './view-codec';

/** True for an indicator that can be set against another: absolute numbers of areas of different size all grow together. */
export function isRelatable({ kind }: Pick<Indicator, 'kind'>): boolean {
	return kind !== 'count' && kind !== 'money';
}

/** The levels at which both indicators have figures. */
export function sharedLevels(x: Indicator, y: Indicator): Level[] {
	return LEVELS.filter((level) => x.coverage[level] && y.coverage[level]);
}

/** First and last year in which both indicators may have figures; the year a view starts with. */
export function sharedYears(
	x: Indicator,
	y: Indicator,
	{ level, scope }: Pick<RelationView, 'level' | 'scope'>
): { readonly first: number; readonly last: number; readonly best: number } {
	const [a, b] = [x.coverage[level], y.coverage[level]];
	const first = Math.max(a?.firstYear ?? 0, b?.firstYear ?? 0);
	const last = Math.min(a?.lastYear ?? first, b?.lastYear ?? first);
	const best = Math.min(a?.bestYears[scope] ?? last, b?.bestYears[scope] ?? last);
	return { first, last, best: Math.min(last, Math.max(first, best)) };
}

/**
 * The view an address of /indikatoren/zwei asks for. Never throws: what is unknown or hostile is replaced by the default and named in `problems`. Names
 * and meaning of the parameters: docs/url.md.
 */
export function parseRelation(
	params: URLSearchParams,
	context: ViewContext
): { view: RelationView; problems: ViewProblem[] } {
	const reader = new ParamReader(params);
	const x = readIndicator(reader, 'x', context);
	const asked = readIndicator(reader, 'y', context);
	// Two that share no level have no picture: the second gives way.
	const y = sharedLevels(x, asked).length > 0 ? asked : x;
	if (y !== asked) reader.complain('y', asked.indicator, 'no_shared_level');
	const levels = sharedLevels(x, y);
	const level = readLevel(reader, levels);
	const scope = reader.oneOf('ausschnitt', SCOPES, 'metropolen');
	const { first, last, best } = sharedYears(x, y, { level, scope });
	const own = readOwn(reader, params.getAll(OWN_PARAM), context.isKreis);
	const isPlace = (code: string): boolean => context.isRegion(code) || ownGroup(code, own) !== undefined;
	const log = reader.oneOf('log', ['', 'x', 'y', 'xy'], '');
	return {
		view: {
			x: x.indicator,
			y: y.indicator,
			year: reader.year('jahr', first, last, best),
			level,
			scope,
			logX: log.includes('x'),
			logY: log.includes('y'),
			paths: reader.oneOf('pfade', ['0', '1'], '0') === '1',
			hold: reader.oneOf('halten', ['0', '1'], '0') === '1',
			box: readBox(reader),
			area: readArea(reader),
			sort: readSort(reader),
			selected: readSelected(reader, { ...context, isRegion: isPlace }, level),
			own
		},
		problems: reader.problems
	};
}

/** `?a=b` of a view: what equals the default is left out, the order is fixed, commas and tildes stay readable. */
export function relationQuery(view: RelationView, context: ViewContext): string {
	const params = new URLSearchParams();
	const [x, y] = [context.indicators.get(view.x), context.indicators.get(view.y)];
	if (view.x !== RELATION_DEFAULTS.x) params.set('x', view.x);
	if (view.y !== RELATION_DEFAULTS.y) params.set('y', view.y);
	if (x && y) {
		if (view.level !== sharedLevels(x, y)[0]) params.set('ebene', view.level);
		if (view.year !== sharedYears(x, y, view).best) params.set('jahr', String(view.year));
	}
	if (view.scope !== 'metropolen') params.set('ausschnitt', view.scope);
	const log = `${view.logX ? 'x' : ''}${view.logY ? 'y' : ''}`;
	if (log !== '') params.set('log', log);
	if (view.paths) params.set('pfade', '1');
	if (view.hold) params.set('halten', '1');
	if (view.box) params.set('rechteck', [...view.box.x, ...view.box.y].join(','));
	if (view.area) params.set('flaeche', view.area.join(','));
	if (view.sort.key !== 'name' || view.sort.descending)
		params.set('sortierung', (view.sort.descending ? '-' : '') + view.sort.key);
	if (view.selected.join() !== defaultSelected(view.level, context).join())
		params.set('auswahl', view.selected.join(','));
	for (const group of view.own) params.append(OWN_PARAM, ownParam(group));
	const text = params.toString().replaceAll('%2C', ',').replaceAll('%7E', '~');
	return text === '' ? '' : `?${text}`;
}

/** Four numbers; what is none of them is said and left out. */
function readFour(reader: ParamReader, param: string): [number, number, number, number] | null {
	const text = reader.raw(param);
	if (text === null) return null;
	const numbers = text.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
	const [a, b, c, d] = numbers;
	if (numbers.length === 4 && numbers.every(Number.isFinite)) return [a ?? 0, b ?? 0, c ?? 0, d ?? 0];
	reader.complain(param, text, 'bad_value');
	return null;
}

function readBox(reader: ParamReader): ValueBox | null {
	const four = readFour(reader, 'rechteck');
	return four && boxBetween([four[0], four[2]], [four[1], four[3]]);
}

function readArea(reader: ParamReader): MapArea | null {
	const four = readFour(reader, 'flaeche');
	return four && areaBetween([four[0], four[1]], [four[2], four[3]]);
}

/** The rectangle between two corners in values, opened by the sixth digit so that a short address loses nothing at its edges. */
export function boxBetween([x0, y0]: readonly [number, number], [x1, y1]: readonly [number, number]): ValueBox {
	return {
		x: [outward(Math.min(x0, x1), -1), outward(Math.max(x0, x1), 1)],
		y: [outward(Math.min(y0, y1), -1), outward(Math.max(y0, y1), 1)]
	};
}

/** The least rectangle that holds both values of all points; null for none. */
export function boxAround(
	points: readonly { readonly x: { readonly value: number | null }; readonly y: { readonly value: number | null } }[]
): ValueBox | null {
	const [xs, ys] = [points.flatMap(({ x }) => x.value ?? []), points.flatMap(({ y }) => y.value ?? [])];
	if (xs.length === 0 || ys.length === 0) return null;
	return boxBetween([Math.min(...xs), Math.min(...ys)], [Math.max(...xs), Math.max(...ys)]);
}

/** The part of the map between two corners in degrees, to a thousandth of one. */
export function areaBetween([lon0, lat0]: readonly [number, number], [lon1, lat1]: readonly [number, number]): MapArea {
	const round = (degrees: number): number => Math.round(degrees * 1000) / 1000 + 0;
	return [
		round(Math.min(lon0, lon1)),
		round(Math.min(lat0, lat1)),
		round(Math.max(lon0, lon1)),
		round(Math.max(lat0, lat1))
	];
}

const DIGITS = 6;

function outward(value: number, direction: -1 | 1): number {
	const rounded = Number(value.toPrecision(DIGITS));
	if ((rounded - value) * direction >= 0) return rounded + 0;
	const unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - DIGITS + 1);
	return Number((rounded + direction * unit).toPrecision(DIGITS)) + 0;
}

function readSort(reader: ParamReader): RelationSort {
	const value = reader.raw('sortierung') ?? 'name';
	const descending = value.startsWith('-');
	const key = RELATION_SORTS.find((candidate) => candidate === value.slice(descending ? 1 : 0));
	if (key) return { key, descending };
	reader.complain('sortierung', value, 'bad_value');
	return { key: 'name', descending: false };
}

function readIndicator(reader: ParamReader, param: 'x' | 'y', context: ViewContext): Indicator {
	const asked = reader.raw(param);
	const found = asked === null ? undefined : context.indicators.get(asked);
	const usable = found && isRelatable(found) ? found : undefined;
	if (asked !== null && !usable) reader.complain(param, asked, found ? 'absolute_number' : unusable(asked, context));
	const indicator = usable ?? context.indicators.get(RELATION_DEFAULTS[param]) ?? [...context.indicators.values()][0];
	if (!indicator) throw new RangeError('The catalogue holds no indicator: run `npm run data`.');
	return indicator;
}

function readLevel(reader: ParamReader, levels: readonly Level[]): Level {
	const fallback = levels[0] ?? 'nuts3';
	const level = reader.oneOf('ebene', LEVELS, fallback);
	if (levels.includes(level)) return level;
	reader.complain('ebene', level, 'no_such_level');
	return fallback;
}
