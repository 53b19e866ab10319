import { DEFAULT_FUNDING_VIEW, WINDOW_YEARS, WINDOWS, type FundingView } from './funding-view';
import type { ViewProblem } from './param-reader';

const MAX_ECHO = 60;

/** The view an address asks for. Never throws: what is unknown or hostile is replaced by the default and named. */
export function parseFundingView(
	params: URLSearchParams,
	isPlace: (code: string) => boolean
): { view: FundingView; problems: ViewProblem[] } {
	const problems: ViewProblem[] = [];
	const complain = (param: string, value: string, reason: ViewProblem['reason']): void => {
		problems.push({ param, value: value.slice(0, MAX_ECHO), reason });
	};
	const region = params.get('region');
	const known = region === null || isPlace(region);
	if (!known) complain('region', region, 'unknown_region');
	const number = <T extends number>(param: string, allowed: readonly T[], fallback: T): T => {
		const value = params.get(param);
		const found = allowed.find((candidate) => String(candidate) === value);
		if (value !== null && found === undefined) complain(param, value, 'bad_value');
		return found ?? fallback;
	};
	return {
		view: {
			region: known && region !== null ? region : DEFAULT_FUNDING_VIEW.region,
			window: number('fenster', WINDOWS, DEFAULT_FUNDING_VIEW.window),
			year: number('jahr', WINDOW_YEARS, DEFAULT_FUNDING_VIEW.year)
		},
		problems
	};
}

/** The query of a view, with its question mark; empty for the default view. */
export function fundingQuery(view: FundingView): string {
	const params = new URLSearchParams();
	if (view.region !== DEFAULT_FUNDING_VIEW.region) params.set('region', view.region);
	if (view.window !== DEFAULT_FUNDING_VIEW.window) params.set('fenster', String(view.window));
	if (view.year !== DEFAULT_FUNDING_VIEW.year) params.set('jahr', String(view.year));
	return params.size === 0 ? '' : `?${params}`;
}
