import { DEFAULT_FUNDING_VIEW, WINDOW_YEARS, WINDOWS, type FundingView } from './funding-view';
import { ParamReader, type ViewProblem } from './param-reader';

/** The view an address asks for. Never throws: what is unknown or hostile is replaced by the default and named. */
export function parseFundingView(
	params: URLSearchParams,
	isPlace: (code: string) => boolean
): { view: FundingView; problems: ViewProblem[] } {
	const reader = new ParamReader(params);
	const { region, window, year } = DEFAULT_FUNDING_VIEW;
	const asked = reader.raw('region') ?? region;
	if (!isPlace(asked)) reader.complain('region', asked, 'unknown_region');
	const view: FundingView = {
		region: isPlace(asked) ? asked : region,
		window: reader.oneOf('fenster', WINDOWS, window),
		year: reader.oneOf('jahr', WINDOW_YEARS, year)
	};
	return { view, problems: reader.problems };
}

/** The query of a view, with its question mark; empty for the default view. */
export function fundingQuery(view: FundingView): string {
	const params = new URLSearchParams();
	if (view.region !== DEFAULT_FUNDING_VIEW.region) params.set('region', view.region);
	if (view.window !== DEFAULT_FUNDING_VIEW.window) params.set('fenster', String(view.window));
	if (view.year !== DEFAULT_FUNDING_VIEW.year) params.set('jahr', String(view.year));
	return params.size === 0 ? '' : `?${params}`;
}
