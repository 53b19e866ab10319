import type { Country } from './region';
import type { Places } from './result';

/** The place whose profile stands for all of them. */
export const HOME_PROFILE = 'DE803';

/** What a country is compared with as a whole: Germany as the sum of its Kreise, the others as published. */
const WHOLE_COUNTRY: Readonly<Record<Country, string>> = { DE: 'deutschland', DK: 'DK', SE: 'SE', PL: 'PL' };

/** Groups always on offer, in this order. */
const COMMON = [
	'mecklenburg_vorpommern',
	'regiopolen_netzwerk',
	'planungsregion_rostock',
	'regiopolregion_rostock',
	'metropol_berlin',
	'metropol_hamburg',
	'metropol_kopenhagen_malmoe',
	'metropol_stettin'
] as const;

/** What a place is set beside. */
export interface ProfileReferences {
	/** Codes on offer; the first is what the place is a part of: the Kreis of a municipality, else the whole country. */
	readonly offered: readonly string[];
	/** The two shown to begin with. */
	readonly first: string;
	readonly second: string;
}

/** The country of a place; of a group, that of its members; null where they lie in several. */
function countryOf(code: string, { regions, groups }: Places): Country | null {
	const countries = new Set((groups.get(code)?.members ?? [code]).map((member) => regions.get(member)?.country));
	const [only] = countries;
	return countries.size === 1 ? (only ?? null) : null;
}

/**
 * References of a place: the Kreis of a municipality, its country, then the Regiopolen for their members and for all of Germany, the Land for
 * the rest of Mecklenburg-Vorpommern, the Planungsregion Rostock for everybody abroad. No place is its own reference.
 */
export function profileReferences(code: string, places: Places): ProfileReferences {
	const country = countryOf(code, places);
	const whole = country === null ? 'deutschland' : WHOLE_COUNTRY[country];
	const isWhole = code === whole || code === country;
	const kreis = kreisOf(code, places);
	const offered = [...new Set([...(kreis ? [kreis] : []), ...(isWhole ? [] : [whole]), ...COMMON])].filter(
		(candidate) => candidate !== code && (candidate !== 'mecklenburg_vorpommern' || code !== 'DE80')
	);
	const fitting = secondOf(code, country, places);
	const first = offered[0] ?? 'deutschland';
	const second = [fitting, 'regiopolen_netzwerk', 'planungsregion_rostock'].find(
		(candidate) => candidate !== first && offered.includes(candidate)
	);
	return { offered, first, second: second ?? first };
}

/** The Kreis around a municipality; null for all else, and for a town that is a Kreis by itself (its AGS ends with 000). */
function kreisOf(code: string, { regions }: Places): string | null {
	const region = regions.get(code);
	return region?.level === 'lau' && !region.ags?.endsWith('000') ? region.parent : null;
}

function secondOf(code: string, country: Country | null, { regions, groups }: Places): string {
	if (country !== 'DE') return 'planungsregion_rostock';
	const isPeer = groups.get('regiopolen_netzwerk')?.members.includes(code) ?? false;
	const land = groups.get('mecklenburg_vorpommern')?.members ?? [];
	const parent = regions.get(code)?.parent ?? '';
	return !isPeer && (land.includes(code) || land.includes(parent)) ? 'mecklenburg_vorpommern' : 'regiopolen_netzwerk';
}
