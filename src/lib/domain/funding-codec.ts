import {
	DEFAULT_FUNDING_VIEW,
	FUNDING_PICTURES,
	FUNDING_SCOPES,
	GROWTH_INDICATORS,
	WINDOW_YEARS,
	WINDOWS,
	type FundingView
} from './funding-view';
import { ParamWriter } from './param-writer';
import { ParamReader, type ViewProblem } from './param-reader';

/** What an address may name. */
export interface FundingKnown {
	readonly isPlace: (code: string) => boolean;
	readonly isLayer: (id: string) => boolean;
}

/** The view an address asks for. Never throws: what is unknown or hostile is replaced by the default and named. */
export function parseFundingView(
	params: URLSearchParams,
	{ isPlace, isLayer }: FundingKnown
): { view: FundingView; problems: ViewProblem[] } {
	const reader = new ParamReader(params);
	const fallback = DEFAULT_FUNDING_VIEW;
	const asked = reader.raw('region') ?? fallback.region;
	if (!isPlace(asked)) reader.complain('region', asked, 'unknown_region');
	const layer = reader.raw('mittel') ?? fallback.layer;
	if (!isLayer(layer)) reader.complain('mittel', layer, 'bad_value');
	const view: FundingView = {
		picture: reader.oneOf('ansicht', FUNDING_PICTURES, fallback.picture),
		region: isPlace(asked) ? asked : fallback.region,
		layer: isLayer(layer) ? layer : fallback.layer,
		scope: reader.oneOf('ausschnitt', FUNDING_SCOPES, fallback.scope),
		growth: reader.oneOf('indikator', GROWTH_INDICATORS, fallback.growth),
		window: reader.oneOf('fenster', WINDOWS, fallback.window),
		year: reader.oneOf('jahr', WINDOW_YEARS, fallback.year)
	};
	return { view, problems: reader.problems };
}

/** The query of a view, with its question mark; empty for the default view. */
export function fundingQuery(view: FundingView): string {
	const fallback = DEFAULT_FUNDING_VIEW;
	const params = new ParamWriter();
	params.set('ansicht', view.picture, fallback.picture);
	params.set('region', view.region, fallback.region);
	params.set('mittel', view.layer, fallback.layer);
	params.set('ausschnitt', view.scope, fallback.scope);
	params.set('indikator', view.growth, fallback.growth);
	params.set('fenster', view.window, fallback.window);
	params.set('jahr', view.year, fallback.year);
	return params.query;
}
