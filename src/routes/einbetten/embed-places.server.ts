import type { Catalogue, RegionList } from '$lib/domain/catalogue';
import { farKreise, leftOut, type ExtentPlaces } from '$lib/domain/embed-slices';
import type { ScopeList } from '$lib/domain/scope';
import { staticJson } from '../static-files.server';

/** What is told once for hundreds of files. */
interface Far {
	/** Kreise that no peers are. */
	readonly places: ReadonlySet<string>;
	/** The German ones of them, see `farKreise`. */
	readonly kreise: readonly string[];
}

const told = new WeakMap<Catalogue, Far>();

/** Regions, scopes and groups as `npm run data` wrote them. */
export function embedPlaces(): ExtentPlaces {
	return {
		regions: staticJson<RegionList>('data/regions.json'),
		scopes: staticJson<ScopeList>('geo/scopes.json'),
		groups: staticJson<Catalogue>('data/catalogue.json').groups
	};
}

/** Kreise whose figures come beside those of the peers, place by place or year by year. */
export function farPlaces(): Far {
	const catalogue = staticJson<Catalogue>('data/catalogue.json');
	const known = told.get(catalogue) ?? { places: leftOut('peers', embedPlaces()), kreise: farKreise(embedPlaces()) };
	told.set(catalogue, known);
	return known;
}
