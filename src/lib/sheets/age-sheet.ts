import { AGE_GROUPS, type AgeStructure } from '../domain/age-structure';
import type { DrawFrame, NativeGroups } from '../domain/exportable';
import { formatNumber } from '../domain/format';
import { PAPER } from '../domain/paper-colors';
import { group, linePath, mixed, moved, rectPath, textLines, type Scene } from '../domain/scene';
import { STATUS_SIGNS } from '../domain/status-sign';
import type { Status } from '../domain/status';
import { paragraph } from '../export/scene-parts';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';
import type { PaperTexts } from '../i18n/paper-texts';

/** Bars of places that have no colour of their own, as on the page, and what bars stand on. */
const [BAR, TRACK] = [mixed(PAPER.control, PAPER.surface, 0.55), mixed(PAPER.line, PAPER.surface, 0.5)];

/** What an age structure on paper is made from. */
interface AgeContent {
	/** Two places. */
	readonly sides: readonly AgeStructure[];
	/** Of a selected place's course; null for others. */
	readonly colorOf: (region: string) => string | null;
	readonly t: Messages;
	readonly lang: Lang;
}

/** The same as a chart that slides can hold, without the earlier year, which such a chart has no sign for. */
export function agesChart(
	{ sides, colorOf, t: { distribution, table } }: Omit<AgeContent, 'lang'>,
	{ slide }: PaperTexts
): NativeGroups {
	const signed = [...new Set(sides.flatMap(signedStatuses))];
	const earlier = [...new Set(sides.flatMap((one) => one.earlier?.year ?? []))];
	const untold = sides.flatMap(({ name, groups }) =>
		AGE_GROUPS.flatMap((group, i) =>
			(groups[i]?.value ?? null) === null ? [`${name}, ${distribution.ageGroups[group]}`] : []
		)
	);
	return {
		kind: 'groups',
		shape: 'rows',
		isMirrored: true,
		unit: distribution.ageShare,
		decimals: 1,
		labels: AGE_GROUPS.map((group) => distribution.ageGroups[group]),
		series: sides.map((side, place) => {
			const signs = signedStatuses(side).map((status) => STATUS_SIGNS[status]);
			return {
				name: [side.name, ...(side.year === null ? [] : [`${side.year}`]), ...signs].join(', '),
				color: colorOf(side.region) ?? BAR,
				values: AGE_GROUPS.map((_, i) => {
					const value = side.groups[i]?.value ?? null;
					return value === null || place > 0 ? value : -value;
				})
			};
		}),
		notes: [
			distribution.agesNote,
			...signed.map((status) => `${STATUS_SIGNS[status]}: ${table.statusWords[status]}`),
			...(untold.length > 0 ? [slide.noBar(untold)] : []),
			...(earlier.length > 0 ? [slide.withoutEarlier(earlier.join(', '))] : []),
			slide.leftNegative
		]
	};
}

/** Statuses of its values that have a sign. */
function signedStatuses({ groups }: AgeStructure): Status[] {
	const statuses = groups.flatMap(({ value, status }) =>
		value === null || STATUS_SIGNS[status] === '' ? [] : [status]
	);
	return [...new Set(statuses)];
}

/** Two places back to back, a bar for each age group, with a line where the earlier year was. */
export function drawAges(
	{ sides, colorOf, t, lang }: AgeContent,
	{ width, height, fontSize, measure }: DrawFrame
): Scene[] {
	const size = fontSize * 0.9;
	const small = size * 0.9;
	const { distribution } = t;
	const middle = Math.max(...AGE_GROUPS.map((one) => measure(distribution.ageGroups[one], size))) + size * 1.2;
	const side = (width - middle) / 2;
	const values = sides.flatMap(({ groups, earlier }) => [...groups, ...(earlier?.groups ?? [])]);
	const most = Math.max(1, ...values.map(({ value }) => value ?? 0));
	const years = [...new Set(sides.flatMap(({ earlier }) => earlier?.year ?? []))];
	const notes = [
		`${distribution.agesNote}${years.length > 0 ? ` ${distribution.agesEarlier(years.join(', '))}` : ''}`,
		...sides.flatMap(({ name, year, earlier }) =>
			year === null || !earlier || earlier.breakYear === null
				? []
				: [distribution.agesBroken(name, earlier.year, year, earlier.breakYear)]
		)
	];
	const foot = paragraph(notes.join(' '), width, { size: small, measure });
	const heads = sides.map(({ name, year }) =>
		textLines(year === null ? name : `${name}, ${year}`, side, size, measure, 600)
	);
	const top = Math.max(...heads.map(({ length }) => length)) * size * 1.25 + size * 0.4;
	const hasEarlier = years.length > 0;
	const room = (height - foot.height - size * 0.5 - top) / AGE_GROUPS.length;
	/** Value and earlier value stand in one line where there is no room for two. */
	const isFlat = hasEarlier && room < size * 3.8;
	const texts = size * (hasEarlier && !isFlat ? 2.5 : 1.5);
	const step = Math.min(room, texts + size * 4.5);
	const bar = Math.max(size * 0.7, step - texts - size * 0.4);
	const write = (value: number | null): string => (value === null ? '–' : `${formatNumber(value, 1, lang)}\u00a0%`);
	const said = (year: number, value: number | null): string => `${year}: ${write(value)}`;
	return [
		group([
			...sides.flatMap((one, i) => sideScenes(one, heads[i] ?? [], i === 0)),
			...AGE_GROUPS.map((one, at): Scene => ({
				kind: 'text',
				text: distribution.ageGroups[one],
				x: width / 2,
				y: top + at * step + bar / 2 + size * 0.36,
				size,
				anchor: 'middle',
				fill: PAPER.text
			})),
			moved([foot.scene], 0, top + AGE_GROUPS.length * step + size * 0.5)
		])
	];

	function sideScenes({ region, groups, earlier }: AgeStructure, head: readonly string[], isLeft: boolean): Scene[] {
		/** Towards the outside from the middle column. */
		const inner = isLeft ? side : width - side;
		const at = (value: number): number => inner + ((isLeft ? -1 : 1) * value * side) / most;
		const text = (words: string, y: number, letter: number, fill: string, weight: 400 | 600 = 400): Scene => ({
			kind: 'text',
			text: words,
			x: inner,
			y,
			size: letter,
			weight,
			anchor: isLeft ? 'end' : 'start',
			fill
		});
		return [
			...head.map((line, i) => text(line, size * (1 + i * 1.25), size, PAPER.text, 600)),
			...AGE_GROUPS.flatMap((_, i): Scene[] => {
				const y = top + i * step;
				const value = groups[i]?.value ?? null;
				const before = earlier?.groups[i]?.value ?? null;
				const to = at(value ?? 0);
				return [
					{ kind: 'path', d: rectPath(isLeft ? 0 : inner, y, side, bar), fill: TRACK },
					{
						kind: 'path',
						d: rectPath(Math.min(inner, to), y, Math.abs(to - inner), bar),
						fill: colorOf(region) ?? BAR
					},
					...(before === null || !earlier
						? []
						: [
								{
									kind: 'path',
									d: linePath(at(before), y - size * 0.2, at(before), y + bar + size * 0.2),
									stroke: PAPER.text,
									strokeWidth: size * 0.22,
									...(earlier.breakYear === null ? {} : { dash: [size * 0.33, size * 0.25] })
								} as const,
								...(isFlat ? [] : [text(said(earlier.year, before), y + bar + size * 2.3, small, PAPER.textSoft)])
							]),
					text(
						write(value) + (isFlat && earlier ? ` · ${said(earlier.year, before)}` : ''),
						y + bar + size * 1.2,
						isFlat ? small : size,
						PAPER.text
					)
				];
			})
		];
	}
}
