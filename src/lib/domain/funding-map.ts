import { classIndex, type Classes } from './classification';
import { fillClasses, lockClasses } from './classes';
import type { Rank } from './funding-amount';
import type { FundingLayer, FundingLayerInfo } from './funding-layer';
import { rankOf } from './funding-rank';
import { spreadOf, type Spread } from './spread';
import type { Status } from './status';
import { DEFAULT_CLASSING } from './view';

/** One place of a layer. */
export interface FundingMapRow {
	readonly region: string;
	readonly name: string;
	readonly perHead: number | null;
	readonly eur: number | null;
	readonly partners: number | null;
	readonly status: Status;
	/** Among all places of the layer, 1 is the highest amount per head; null without a figure, and for an implausible one. */
	readonly rank: Rank | null;
	/** Class on the map; null without a figure, and for zero, which has a colour of its own. */
	readonly classIndex: number | null;
}

/** What the map of one layer shows. */
export interface FundingMapResult {
	readonly info: FundingLayerInfo;
	/** Highest amount per head first, places without a figure last. */
	readonly rows: readonly FundingMapRow[];
	readonly classes: Classes | null;
	/** Largest amount in EUR, or number of partners where the layer has them: the largest symbol. */
	readonly largest: number;
	readonly symbolIs: 'eur' | 'partners';
	readonly spread: Spread | null;
	/** Places that got nothing. */
	readonly zeros: number;
}

/** Classes on the map. */
const CLASSING = { ...DEFAULT_CLASSING, method: 'quantile' } as const;

/** Works a map out of a layer. Amounts per head are the colour, absolute ones the symbol: only so both can be read. Pure. */
export function deriveFundingMap(
	info: FundingLayerInfo,
	layer: FundingLayer,
	{ nameOf, collator }: { readonly nameOf: (code: string) => string; readonly collator: Intl.Collator }
): FundingMapResult {
	const figures = layer.regions.map((region, i) => ({
		region,
		name: nameOf(region),
		perHead: layer.perHead[i] ?? null,
		eur: layer.eur[i] ?? null,
		partners: layer.partners[i] ?? null,
		status: layer.statuses[i] ?? 'missing'
	}));
	const sound = figures.flatMap(({ perHead, status }) =>
		perHead === null || status === 'low_reliability' ? [] : [perHead]
	);
	// Half of all Kreise get nothing of some instruments: zero is no class among amounts.
	const positive = sound.filter((value) => value > 0);
	const locked = lockClasses(positive, CLASSING, null);
	const classOf = (value: number): number => classIndex(locked?.bounds ?? [], value);
	const symbolIs = layer.partners.some((value) => value !== null) ? 'partners' : 'eur';
	const rows = figures.map((figure): FundingMapRow => {
		const isSound = figure.perHead !== null && figure.status !== 'low_reliability';
		return {
			...figure,
			rank: isSound ? rankOf(figure.perHead, sound) : null,
			classIndex: isSound && figure.perHead !== null && figure.perHead > 0 ? classOf(figure.perHead) : null
		};
	});
	return {
		info,
		rows: rows.sort((a, b) => (b.perHead ?? -1) - (a.perHead ?? -1) || collator.compare(a.name, b.name)),
		classes: locked ? fillClasses(locked, positive, classOf) : null,
		largest: Math.max(0, ...figures.map((figure) => figure[symbolIs] ?? 0)),
		symbolIs,
		spread: spreadOf(sound),
		zeros: sound.length - positive.length
	};
}

/** Cities that are a district and a municipality at once. */
const CITIES: Readonly<Record<string, string>> = { DE803: 'DE_13003000', DE804: 'DE_13004000' };

/** The row that a place is found in: its own, that of the NUTS 2 region around it, or that of the city as a municipality. */
export function rowOfPlace(
	{ rows, info }: Pick<FundingMapResult, 'rows' | 'info'>,
	region: string
): FundingMapRow | undefined {
	const code = info.level === 'nuts2' ? region.slice(0, 4) : info.level === 'lau' ? (CITIES[region] ?? region) : region;
	return rows.find((row) => row.region === code);
}
