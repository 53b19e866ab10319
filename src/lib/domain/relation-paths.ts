import type { Source } from './indicator';
import { seriesColors } from './palette';
import type { RelationMaterial, RelationPath, RelationPoint } from './relation';
import type { RelationView } from './relation-view';
import { indexSlice, type SliceIndex } from './slice-index';
import { joinSources, sourceIds } from './source-ids';

/** Whether both values have a place on the axes: a logarithm has none for zero and less. */
export function fits({ logX, logY }: RelationView, x: number | null, y: number | null): boolean {
	return x !== null && y !== null && !(logX && x <= 0) && !(logY && y <= 0);
}

/** The ways of the selected regions and groups through the years. */
export function pathsOf(
	view: RelationView,
	frame: {
		readonly xIndex: SliceIndex;
		readonly yIndex: SliceIndex;
		readonly years: readonly number[];
		readonly nameOf: (code: string) => string;
	}
): RelationPath[] {
	const { xIndex, yIndex, years, nameOf } = frame;
	const codes = view.selected.filter((code) => xIndex.has(code) && yIndex.has(code));
	const colors = seriesColors(view.selected);
	return codes.map((region) => ({
		region,
		name: nameOf(region),
		color: colors.get(region) ?? '#5b6770',
		steps: years.flatMap((year) => {
			const [x, y] = [xIndex.valueAt(region, year), yIndex.valueAt(region, year)];
			if (x === null || y === null || !fits(view, x, y)) return [];
			const both = [xIndex, yIndex].map((index) => index.at(region, year));
			const isBreak = both.some(({ status }) => status === 'break');
			return [{ year, x, y, isBreak, source: joinSources(both.map(({ source }) => source)) }];
		})
	}));
}

/** Sources of all figures drawn, the main ones of both indicators first. `paths`: those whose years are drawn. */
export function sourcesDrawn(
	pairs: readonly Pick<RelationPoint, 'x' | 'y'>[],
	paths: readonly RelationPath[],
	{ x, y, sources }: RelationMaterial
): Source[] {
	const [xIndex, yIndex] = [indexSlice(x.slice), indexSlice(y.slice)];
	const ways = paths.flatMap(({ region, steps }) =>
		steps.map(({ year }) => ({ x: xIndex.at(region, year), y: yIndex.at(region, year) }))
	);
	const used = new Set(
		[...pairs, ...ways].flatMap((pair) => [...sourceIds(pair.x.source), ...sourceIds(pair.y.source)])
	);
	const ordered = [
		...[x, y].flatMap(({ indicator }) => indicator.sources.filter((id) => used.has(id))),
		...[...used].sort()
	];
	return [...new Set(ordered)].flatMap((id) => sources.get(id) ?? []);
}
