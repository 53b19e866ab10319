import { bivariateColor } from '$lib/domain/bivariate';
import type { Relation } from '$lib/domain/relation';
import type { Messages } from '$lib/i18n/messages';
import type { MapPaint } from '$lib/map/paint';
import type { SelectedOutline } from '$lib/sheets/outline-key';

/** Outline of regions in the brushed set. */
const BRUSHED = '#1a1a1a';

/** The nine colours on the map, selected regions and the brushed set outlined. */
export function relationPaint(relation: Relation): MapPaint {
	const selected = new Map(relation.paths.map(({ region, color }) => [region, color]));
	for (const region of relation.brushed ?? []) if (!selected.has(region)) selected.set(region, BRUSHED);
	return {
		drawing: 'fill',
		fills: new Map(
			relation.points.flatMap(({ region, cell }) => (cell ? [[region, bivariateColor(cell)] as const] : []))
		),
		shares: new Map(),
		marks: new Map(relation.points.flatMap(({ region, cell }) => (cell ? [] : [[region, 'missing'] as const]))),
		selected
	};
}

/** Who is outlined: selected places by name, the brushed set as one. */
export function relationOutlines({ paths, brushed }: Relation, { relation: t }: Messages): SelectedOutline[] {
	const named = paths.map(({ region, name, color }) => ({ regions: [region], name, color }));
	const codes = new Set(paths.map(({ region }) => region));
	const others = [...(brushed ?? [])].filter((region) => !codes.has(region));
	return others.length === 0 ? named : [...named, { regions: others, name: t.brushed(others.length), color: BRUSHED }];
}
