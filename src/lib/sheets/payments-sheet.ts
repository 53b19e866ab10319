import { fundInk } from '../charts/fundColors';
import { paymentFrame } from '../charts/paymentColumns';
import type { DrawFrame, NativeGroups } from '../domain/exportable';
import { formatNumber } from '../domain/format';
import type { PaymentYear } from '../domain/funding-result';
import { wordFor } from '../domain/funding-text';
import { PAPER } from '../domain/paper-colors';
import { group, moved, rectPath, type Scene } from '../domain/scene';
import { colorKey, paragraph } from '../export/scene-parts';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';
import { plotTicks, tickRoom } from './line-plot';

/** Ground behind every second programme period. */
const BAND = '#f2f5f6';

/** What a drawing of EU payments is made from. */
interface Payments {
	readonly years: readonly PaymentYear[];
	/** Said at the foot. */
	readonly notes: string;
	readonly t: Messages['funding'];
}

/** The same as a chart that slides can hold, in million euros; a fund without a figure in a year has no part of its column. */
export function paymentsChart({ years, notes, t }: Payments): NativeGroups {
	const { step, funds } = paymentFrame(years);
	return {
		kind: 'groups',
		shape: 'columns',
		isMirrored: false,
		unit: t.payments.axis,
		decimals: step < 1e6 ? 1 : 0,
		labels: years.map(({ year }) => `${year}`),
		series: funds.map((fund) => ({
			name: wordFor(t.funds, fund),
			color: fundInk(fund, 'screen'),
			values: years.map(({ byFund }) => {
				const paid = byFund.find((one) => one.fund === fund);
				return paid ? paid.eur / 1e6 : null;
			})
		})),
		notes: notes === '' ? [] : [notes]
	};
}

/** EU payments as stacked columns over the years, with the programme periods below. */
export function drawPayments(
	{ years, notes, t, lang }: Payments & { readonly lang: Lang },
	{ width, height, fontSize, measure, colors }: DrawFrame
): Scene[] {
	const size = fontSize * 0.9;
	const { first, last, step, top: most, ticks, funds, periods } = paymentFrame(years);
	const key = colorKey(
		funds.map((fund) => ({ name: wordFor(t.funds, fund), color: fundInk(fund, colors) })),
		'patch',
		width,
		{ size, measure }
	);
	const foot = paragraph(notes, width, { size: size * 0.85, measure });
	const shown = ticks.map((eur) => ({
		text: formatNumber(eur / 1e6, step < 1e6 ? 1 : 0, lang),
		top: 100 - (100 * eur) / most
	}));
	const left = tickRoom(shown, size, measure);
	const top = key.height + size * 1.7;
	/** Notes that leave too little room for the columns stand on a page of their own. */
	const isApart = height - top - size * 3.2 - foot.height < size * 8;
	const plotHeight = Math.max(size * 4, height - top - size * 3.2 - (isApart ? 0 : foot.height));
	const box = { left, top, width: width - left, height: plotHeight, size };
	const step1 = box.width / Math.max(1, last - first + 1);
	const x = (year: number): number => left + (year - first) * step1;
	const bottom = top + plotHeight;
	const text = (words: string, at: number, y: number, letter = size): Scene => ({
		kind: 'text',
		text: words,
		x: at,
		y,
		size: letter,
		anchor: 'middle',
		fill: PAPER.textSoft
	});
	return [
		group([
			key.scene,
			{ kind: 'text', text: t.payments.axis, x: 0, y: key.height + size, size, fill: PAPER.textSoft },
			...periods.flatMap(({ from, to }, i): Scene[] => {
				const [start, end] = [x(Math.max(from, first)), x(Math.min(to, last) + 1)];
				const full = `${from}–${to}`;
				const short = `${String(from).slice(2)}–${String(to).slice(2)}`;
				const label = [full, short].find((one) => measure(one, size * 0.85) <= end - start);
				return [
					...(i % 2 === 0
						? [{ kind: 'path', d: rectPath(start, top, end - start, plotHeight + size * 2.9), fill: BAND } as const]
						: []),
					...(label ? [text(label, (start + end) / 2, bottom + size * 2.5, size * 0.85)] : [])
				];
			}),
			...plotTicks(shown, box),
			...years.flatMap(({ year, byFund }) => columnScenes(year, byFund)),
			...years.flatMap(({ year }) =>
				year % (step1 * 5 > measure('2000', size) * 1.2 ? 5 : 10) === 0
					? [text(`${year}`, x(year) + step1 / 2, bottom + size * 1.15)]
					: []
			),
			...(isApart ? [] : [moved([foot.scene], 0, bottom + size * 3.2)])
		]),
		...(isApart && foot.height > 0 ? [foot.scene] : [])
	];

	function columnScenes(year: number, byFund: PaymentYear['byFund']): Scene[] {
		let y = bottom;
		return byFund.map(({ fund, eur }): Scene => {
			const tall = (Math.max(eur, 0) / most) * plotHeight;
			y -= tall;
			return {
				kind: 'path',
				d: rectPath(x(year) + step1 * 0.12, y, step1 * 0.76, tall),
				fill: fundInk(fund, colors)
			};
		});
	}
}
