import type { Drawing } from '$lib/domain/exportable';
import type { PlacedAmount } from '$lib/domain/funding-amount';
import type { FundingResult } from '$lib/domain/funding-result';
import { tableScenes } from '$lib/export/table-scene';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';
import { amountNote, amountTitle, missingReason } from './amount-words';
import { amountTexts, badgeTexts, countsText, spreadText, standingTexts } from './row-words';

interface Parts {
	readonly t: Messages;
	readonly lang: Lang;
	readonly publisherOf: (source: string) => string;
}

/** All money of a place side by side, as on the page: each amount with what has to be known of it. */
export function instrumentsDrawing(result: FundingResult, name: string, parts: Parts): Drawing {
	const { t, lang } = parts;
	const { funding: texts } = t;
	const rows = result.groups.flatMap(({ group, rows: placed }) => [
		[texts.groups[group], '', '', ''],
		...placed.map((one) => cells(one, parts))
	]);
	const heads = new Set(rows.flatMap(([, amount], i) => (amount === '' ? [i] : [])));
	const { columns } = texts;
	return {
		title: texts.heading(name),
		subtitle: texts.instrumentsHeading,
		projections: [],
		draw: (frame) =>
			Promise.resolve(
				tableScenes(
					{
						columns: [columns.instrument, columns.amount, columns.compare, columns.rank].map((title) => ({
							title,
							align: 'left'
						})),
						rows,
						strong: heads,
						note: `${texts.sum.heading}: ${texts.sum.none}. ${texts.derivedNote}`
					},
					frame
				)
			)
	};

	function cells(placed: PlacedAmount, { publisherOf }: Parts): string[] {
		const { amount } = placed;
		const { perHead, eur } = amountTexts(amount, texts, lang);
		const status = t.table.statusWords[amount.status];
		const publisher = publisherOf(amount.source);
		const known = [...badgeTexts(amount, texts), publisher === '' ? '' : texts.sourceBadge(publisher), status];
		const figures = [perHead, eur, countsText(amount, texts, lang), amountNote(amount, texts)];
		return [
			`${amountTitle(amount, texts)} (${known.filter((word) => word !== '').join('; ')})`,
			perHead === null && eur === null ? missingReason(amount, texts) : joined(figures),
			spreadText(placed, texts, lang) ?? texts.noComparison,
			joined(standingTexts(placed, texts, lang))
		];
	}
}

function joined(parts: readonly (string | null)[]): string {
	return parts.filter((part) => part !== null && part !== '').join('; ');
}
