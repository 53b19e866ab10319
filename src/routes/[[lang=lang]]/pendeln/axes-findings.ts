import { axisRibbons } from '$lib/charts/axisSankey';
import type { AxisRow } from '$lib/domain/commuting-axes';
import { cellText, flowChangeText, personsText } from '$lib/domain/commuting-text';
import { COMMUTING_YEARS, type CommutingYear } from '$lib/domain/commuting-view';
import { highestOf, lowestOf } from '$lib/domain/tied';
import { namesText } from '$lib/export/names-text';
import type { DrawnWords } from '$lib/i18n/paper-texts';
import { slopePairs } from './slope-lines';

const WAYS = ['out', 'in'] as const;

/** The widest stream in each direction. */
export function streamsFinding(rows: readonly AxisRow[], words: DrawnWords): string {
	const { t, lang, paper } = words;
	const texts = paper.findings.commuting;
	const { axes } = t.commuting;
	const nameOf = (code: string): string =>
		rows.find(({ origin }) => origin === code)?.name ?? axes.sankeyTargets[code] ?? code;
	const told = WAYS.flatMap((way) => {
		const most = highestOf(axisRibbons(rows, way), ({ value }) => value);
		if (!most) return [];
		const ways = most.items.map(({ origin, target }) =>
			way === 'out' ? texts.way(nameOf(origin), nameOf(target)) : texts.way(nameOf(target), nameOf(origin))
		);
		return [texts.widest[way](namesText(ways, words), personsText(most.value, lang))];
	});
	return told.length === 0 ? texts.noStreams : told.join(' ');
}

/** The axes that have grown and shrunk most in per cent; withheld changes are none. */
export function changesFinding(rows: readonly AxisRow[], words: DrawnWords): string {
	const { t, lang, paper } = words;
	const texts = paper.findings.commuting;
	const lines = rows.flatMap((row) => slopePairs(row).map((pair) => ({ ...pair, name: row.name })));
	const changeOf = ({ change }: (typeof lines)[number]): number | null =>
		change.kind === 'value' ? change.value : null;
	const [high, low] = [highestOf(lines, changeOf), lowestOf(lines, changeOf)];
	if (!high || !low) return texts.noChanges;
	const told = (list: typeof high): string =>
		namesText(
			list.items.map(({ name, target, way, from, to, change }) =>
				texts.change(
					way === 'out'
						? texts.way(name, t.commuting.axes.targets[target])
						: texts.way(t.commuting.axes.targets[target], name),
					`${personsText(from, lang)} → ${personsText(to, lang)}`,
					flowChangeText(change, t.commuting.withheld, lang)
				)
			),
			words
		);
	const known = lines.filter((line) => changeOf(line) !== null);
	const rising = known.filter((line) => (changeOf(line) ?? 0) > 0).length;
	const [from, to] = COMMUTING_YEARS;
	return [
		texts.rising(rising, known.length, from, to),
		texts.highest(told(high)),
		known.length > 1 && high.value !== low.value ? texts.lowest(told(low)) : ''
	]
		.filter(Boolean)
		.join(' ');
}

/** The largest numbers of the matrix, with their change. */
export function matrixFinding(rows: readonly AxisRow[], words: DrawnWords): string {
	const { t, lang, paper } = words;
	const texts = paper.findings.commuting;
	const { targets } = t.commuting.axes;
	const cells = rows.flatMap(({ name, axes }) =>
		axes.flatMap((axis) =>
			WAYS.map((way) => ({
				way: way === 'out' ? texts.way(name, targets[axis.target]) : texts.way(targets[axis.target], name),
				cell: axis[way],
				change: way === 'out' ? axis.changeOut : axis.changeIn,
				isRecorded: !axis.notRecorded
			}))
		)
	);
	const known = cells.filter(({ isRecorded }) => isRecorded);
	const [high, low] = [highestOf(known, ({ cell }) => cell.value), lowestOf(known, ({ cell }) => cell.value)];
	if (!high || !low) return texts.noStreams;
	const told = (found: typeof high): string =>
		namesText(
			found.items.map(({ way, cell, change }) => {
				const changed = change.kind === 'value' ? `, ${flowChangeText(change, t.commuting.withheld, lang)}` : '';
				return `${way} (${cellText(cell, t.commuting, lang)}${changed})`;
			}),
			words
		);
	return `${texts.cells(told(high), high.value === low.value ? null : told(low))} ${texts.unrecorded}`;
}

/** Who comes from abroad, by country of residence, and what isn't counted. */
export function unrecordedFinding(
	rows: readonly AxisRow[],
	year: CommutingYear,
	{ t, lang, paper }: DrawnWords
): string {
	const texts = paper.findings.commuting;
	const countries = new Intl.DisplayNames(lang, { type: 'region' });
	const [first] = rows;
	const told = (first?.countries ?? []).map(({ code, in: { value, status } }) => {
		const none = status === 'secret' ? t.commuting.secret : t.commuting.axes.countryUnnamed;
		return texts.one(countries.of(code) ?? code, value === null ? none : personsText(value, lang));
	});
	return [
		first && told.length > 0 ? texts.fromAbroad(first.name, t.commuting.days[year], told.join(', ')) : '',
		texts.nobodyCounts
	]
		.filter(Boolean)
		.join(' ');
}
