import type { ComparedPlace, Comparison } from '$lib/domain/comparison';
import type { SpineContent, SpineRow } from '$lib/export/spine-scene';
import { figureOf, figureText, positionOn, rowPeriod, rowScale, rowTitle, rowValue, type Words } from './row-words';

/** The spine chart of a comparison for paper: what SpineChart.svelte shows. */
export function spineContent({ rows, places }: Comparison, focus: ComparedPlace, words: Words): SpineContent {
	const t = words.t.comparison;
	const others = places.filter(({ code }) => code !== focus.code);
	const inKey = [focus, ...others];
	return {
		columns: { title: t.indicator, low: t.lowest, high: t.highest, rank: t.rank },
		rows: rows.map((row): SpineRow => {
			const scale = rowScale(row);
			const { spread } = row;
			const at = (value: number): number => (scale ? positionOn(scale, value) : 0);
			const markOf = (place: ComparedPlace): SpineRow['others'][number][] => {
				const value = figureOf(row, place)?.shown ?? null;
				return value === null ? [] : [{ at: at(value), place: inKey.indexOf(place) }];
			};
			const figure = figureOf(row, focus);
			return {
				title: rowTitle(row, words.lang),
				value: figureText(row, figure, words),
				year: rowPeriod(row),
				rank: figure?.rank ? `${figure.rank.rank} / ${figure.rank.count}` : '–',
				spread:
					scale && spread
						? {
								range: [at(spread.min), at(spread.max)],
								quartiles: [at(spread.lowerQuartile), at(spread.upperQuartile)],
								median: at(spread.median),
								limits: [rowValue(row, spread.min, words), rowValue(row, spread.max, words)]
							}
						: null,
				noSpread: t.noSpread,
				others: others.flatMap(markOf),
				own: markOf(focus)[0] ?? null
			};
		}),
		key: inKey.map(({ code, name, color }) => ({ name, color, strong: code === focus.code })),
		note: t.spineKey
	};
}
