import type { FlowCell, FlowChange } from '$lib/domain/commuting-cells';
import type { MovesResult } from '$lib/domain/commuting-moves';
import type { PairResult } from '$lib/domain/commuting-pair';
import type { CommutingResult, Partner } from '$lib/domain/commuting-result';
import { cellText, flowChangeText, shareText } from '$lib/domain/commuting-text';
import { AGES, COMMUTING_YEARS } from '$lib/domain/commuting-view';
import { formatNumber, formatSigned } from '$lib/domain/format';
import { sortPartners } from '$lib/domain/partner-order';
import type { PrintedColumn, PrintedTable } from '$lib/export/table-scene';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';

const number = (title: string): PrintedColumn => ({ title, align: 'right' });

/** Balances of moves with every partner by age group, the largest first, whichever sign; the sum last. */
export function movesPrinted(moves: MovesResult, { commuting: t }: Messages, lang: Lang): PrintedTable {
	const partners = [...moves.partners].sort((a, b) => Math.abs(b.shown) - Math.abs(a.shown));
	const signed = (value: number): string => formatSigned(value, 0, lang);
	const cells = ({ byAge, balance }: Pick<MovesResult, 'byAge' | 'balance'>): string[] => [
		...AGES.map((_, i) => signed(byAge[i] ?? 0)),
		signed(balance)
	];
	return {
		columns: [
			{ title: t.columns.name, align: 'left' },
			...AGES.map((age) => number(t.moves.ages[age])),
			{ ...number(t.moves.sum), strong: true }
		],
		rows: [...partners.map((partner) => [partner.name, ...cells(partner)]), [t.moves.sum, ...cells(moves)]],
		strong: new Set([partners.length])
	};
}

/** Commuters between two places by trait, on both dates, with the change. */
export function pairPrinted(pair: PairResult, { commuting: t }: Messages, lang: Lang): PrintedTable {
	const side = (cells: readonly FlowCell[], change: FlowChange): string[] => [
		...cells.map((cell) => cellText(cell, t, lang)),
		flowChangeText(change, t.withheld, lang)
	];
	const heads = (place: string): PrintedColumn[] => [
		...COMMUTING_YEARS.map((year) => number(`${t.pair.workIn(place)}, ${t.days[year]}`)),
		number(t.pair.change)
	];
	return {
		columns: [{ title: t.pair.trait, align: 'left' }, ...heads(pair.name), ...heads(pair.oppositeName)],
		rows: pair.lines.map((line) => [
			t.traits[line.trait],
			...side(line.in, line.changeIn),
			...side(line.out, line.changeOut)
		]),
		strong: new Set([0]),
		note: t.withheldNote
	};
}

/** All partners in the order of the view, then who is not named one by one, and the sum. */
export function partnersPrinted(result: CommutingResult, { commuting: t }: Messages, lang: Lang): PrintedTable {
	const { view, hidden, residuals, total } = result;
	const partners = sortPartners(result.partners, view.sort, new Intl.Collator(lang));
	const cells = ({ name, in: incoming, out, balance, km, share, change }: Partner): string[] => [
		name,
		cellText(incoming, t, lang),
		cellText(out, t, lang),
		balance === null ? '–' : formatSigned(balance, 0, lang),
		km === null ? '–' : formatNumber(km, 0, lang),
		share === null ? '–' : shareText(share, lang),
		change === null ? '–' : flowChangeText(change, t.withheld, lang)
	];
	const plain = (value: number): string => formatNumber(value, 0, lang);
	const rest = hidden
		? [
				[
					t.hiddenRow(hidden.count),
					plain(hidden.in),
					plain(hidden.out),
					formatSigned(hidden.in - hidden.out, 0, lang),
					'',
					'',
					''
				]
			]
		: [];
	const rows = [...partners.map(cells), ...rest, ...residuals.map(cells), cells(total)];
	return {
		columns: [
			{ title: t.columns.name, align: 'left' },
			number(t.columns.ein),
			number(t.columns.aus),
			number(t.columns.saldo),
			number(`${t.columns.entfernung}, km`),
			number(`${t.columns.anteil} ${t.shareUnit[view.direction]}`),
			number(`${t.columns.veraenderung} ${t.changeUnit}`)
		],
		rows,
		strong: new Set([rows.length - 1]),
		note: t.withheldNote
	};
}
