import type { AxisRow } from '$lib/domain/commuting-axes';
import { COMMUTING_YEARS } from '$lib/domain/commuting-view';
import type { NativeCourses, NativeSeries } from '$lib/domain/exportable';
import { REGION_COLORS } from '$lib/domain/palette';
import { PAPER } from '$lib/domain/paper-colors';
import type { DrawnWords } from '$lib/i18n/paper-texts';
import { slopePairs, TARGETS, type SlopeTarget } from './slope-lines';

/** Colours of their lines on paper. */
export const SLOPE_INK: Readonly<Record<SlopeTarget, string>> = {
	metropol_berlin: REGION_COLORS['berlin'] ?? PAPER.accent,
	metropol_hamburg: REGION_COLORS['hamburg'] ?? PAPER.accent
};

/** Labels of a starting place: both years, and room before the next place. */
const STEP = 3;

/** The change of the axes as lines of a chart that slides can hold: starting places beside each other, none joined to the next. */
export function slopeChart(rows: readonly AxisRow[], { t, paper }: DrawnWords): NativeCourses {
	const { axes } = t.commuting;
	const pairs = rows.map(slopePairs);
	const empty = rows.flatMap((_, i) => (i === 0 ? [null, null] : [null, null, null]));
	const isBroken = ({ change }: ReturnType<typeof slopePairs>[number]): boolean =>
		change.kind === 'withheld' && change.reason === 'break';
	const series = TARGETS.flatMap((target) =>
		(['out', 'in'] as const).flatMap((way): NativeSeries[] => {
			const own = pairs.map((all) => all.find((one) => one.target === target && one.way === way));
			const values: (number | null)[] = [...empty];
			const apart: (number | null)[] = [...empty];
			const dashed: number[] = [];
			for (const [i, pair] of own.entries()) {
				if (!pair) continue;
				values[i * STEP] = pair.from;
				(isBroken(pair) ? apart : values)[i * STEP + 1] = pair.to;
				if (way === 'in' && !isBroken(pair)) dashed.push(i * STEP + 1);
			}
			if (own.every((pair) => !pair)) return [];
			const look = { name: `${axes.slopeTargets[target]} ${axes[way]}`, color: SLOPE_INK[target], hollow: [] };
			return [
				{ ...look, values, dashed, inLegend: true },
				...(apart.some((value) => value !== null) ? [{ ...look, values: apart, dashed: [], inLegend: false }] : [])
			];
		})
	);
	return {
		kind: 'line',
		scale: 'log',
		unit: axes.persons,
		decimals: 0,
		labels: rows.flatMap((_, i) => [...(i === 0 ? [] : ['']), ...COMMUTING_YEARS]),
		sharedLabels: rows.flatMap(({ name }, i) => [...(i === 0 ? [] : [' ']), name, '']),
		series,
		notes: [axes.slopeNote, ...(pairs.flat().some(isBroken) ? [paper.slide.unjoined] : [])]
	};
}
