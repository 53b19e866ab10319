import type { Axis } from '$lib/domain/commuting-axes';
import type { FlowCell } from '$lib/domain/commuting-cells';
import type { MovesResult } from '$lib/domain/commuting-moves';
import type { PairResult } from '$lib/domain/commuting-pair';
import { cellText } from '$lib/domain/commuting-text';
import { AGES, COMMUTING_YEARS, type CommutingYear } from '$lib/domain/commuting-view';
import { balanceRow, type DivergingRow } from '$lib/domain/diverging-row';
import { formatSigned } from '$lib/domain/format';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';

const NOBODY: FlowCell = { value: null, status: 'missing' };
/** Partners on each side. */
const SHOWN = 8;

/** Balances of moves by age group, in the order of AGES. */
export function ageRows(byAge: readonly number[], { commuting: { moves: t } }: Messages, lang: Lang): DivergingRow[] {
	return AGES.map((age, i) => signedRow(age, t.agesLong[age], byAge[i] ?? 0, lang));
}

/** The largest gains, then the largest losses, the very largest last. */
export function moveRows({ gains, losses }: MovesResult, lang: Lang): DivergingRow[] {
	return [...gains.slice(0, SHOWN), ...losses.slice(0, SHOWN).reverse()].map(({ code, name, shown }) =>
		signedRow(code, name, shown, lang)
	);
}

function signedRow(key: string, label: string, balance: number, lang: Lang): DivergingRow {
	return balanceRow(key, label, balance, formatSigned(balance, 0, lang));
}

/** Commuters between two places by trait: those who leave to the left, those who come to the right. */
export function pairRows(
	{ lines }: PairResult,
	year: CommutingYear,
	{ commuting: t }: Messages,
	lang: Lang
): DivergingRow[] {
	const at = COMMUTING_YEARS.indexOf(year);
	return lines.map(({ trait, in: incoming, out }) => {
		const [into, from] = [incoming[at] ?? NOBODY, out[at] ?? NOBODY];
		return {
			key: trait,
			label: t.traits[trait],
			left: from.value,
			right: into.value,
			leftText: cellText(from, t, lang),
			rightText: cellText(into, t, lang),
			minor: trait !== 'insgesamt'
		};
	});
}

/** Commuters to a metropolis and from there. */
export function axisRow(axis: Axis, { commuting: t }: Messages, lang: Lang): DivergingRow {
	return {
		key: axis.target,
		label: t.axes.targets[axis.target],
		left: axis.out.value,
		right: axis.in.value,
		leftText: cellText(axis.out, t, lang),
		rightText: cellText(axis.in, t, lang),
		minor: axis.target.startsWith('DE'),
		...(axis.notRecorded ? { instead: t.notRecorded } : {})
	};
}
