import type { Indicator } from './indicator';
import { ParamReader, type ViewProblem } from './param-reader';
import { LEVELS, SCOPES, type Level } from './region';
import { RELATION_DEFAULTS, type RelationView } from './relation-view';
import { defaultSelected, readSelected, type ViewContext } from './view-codec';

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
	if (y !== asked) reader.complain('y', asked.indicator, 'unknown_indicator');
	const levels = sharedLevels(x, y);
	const level = readLevel(reader, levels);
	const scope = reader.oneOf('ausschnitt', SCOPES, 'metropolen');
	const { first, last, best } = sharedYears(x, y, { level, scope });
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
			selected: readSelected(reader, context, level)
		},
		problems: reader.problems
	};
}

/** `?a=b` of a view: what equals the default is left out, the order is fixed. */
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
	if (view.selected.join() !== defaultSelected(view.level, context).join())
		params.set('auswahl', view.selected.join(','));
	const text = params.toString().replaceAll('%2C', ',');
	return text === '' ? '' : `?${text}`;
}

function readIndicator(reader: ParamReader, param: 'x' | 'y', context: ViewContext): Indicator {
	const asked = reader.raw(param);
	const found = asked === null ? undefined : context.indicators.get(asked);
	const usable = found && isRelatable(found) ? found : undefined;
	if (asked !== null && !usable) reader.complain(param, asked, 'unknown_indicator');
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
