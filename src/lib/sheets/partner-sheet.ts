import type { Partner } from '../domain/commuting-result';
import type { Direction } from '../domain/commuting-view';
import { cellText } from '../domain/commuting-text';
import type { DrawFrame, NativeChart } from '../domain/exportable';
import { rankingScale } from '../domain/ranking-scale';
import type { Scene } from '../domain/scene';
import { fittingRanking, type RankingContent } from '../export/ranking-scene';
import type { DrawnWords } from '../i18n/paper-texts';
import { FLOW_INK } from '../map/flow-scene';

/** What a ranking of partners is made from. */
export interface PartnerSheetParts {
	readonly direction: Direction;
	/** Strongest first. */
	readonly partners: readonly Partner[];
	readonly textOf: (partner: Partner) => string;
	/** Said below: how many more there are. */
	readonly moreText: (count: number) => string;
}

/** What a chart of partners is described with. */
interface PartnerWords extends DrawnWords {
	readonly title: string;
	readonly sides: Readonly<Record<'in' | 'out', string>>;
}

/** As many of the partners as there is room for; of a balance the losses go the other way. @throws LackOfHeight, LackOfWidth */
export function drawPartners({ direction, partners, textOf, moreText }: PartnerSheetParts, frame: DrawFrame): Scene[] {
	const partnerOf = new Map(partners.map((partner) => [partner.code, partner]));
	const contentOf = (rows: readonly Partner[]): RankingContent => ({
		items: rows.map(({ code, name, shown }, i) => ({ kind: 'row', row: { region: code, name, shown, rank: i + 1 } })),
		scale: rankingScale(
			rows.map(({ shown }) => shown ?? 0),
			0
		),
		lengthOf: (shown) => shown,
		text: (_, code) => {
			const partner = partnerOf.get(code);
			return partner ? textOf(partner) : '';
		},
		statusOf: () => '',
		colorOf: () => null,
		barColor: FLOW_INK.flow,
		...(direction === 'beide' ? { partsOf: (code: string) => bothParts(partnerOf.get(code)) } : {}),
		skipped: () => '',
		reference: null,
		note: partners.length > rows.length ? moreText(partners.length - rows.length) : ''
	});
	return [fittingRanking(frame, partners.length, (room) => contentOf(partners.slice(0, room)))];
}

/** Bars below each other that a slide has room for. */
const SLIDE_ROWS = 16;

/** The same as a chart that slides can hold; `sides`: who comes and who leaves. */
export function partnerChart(
	{ direction, partners, moreText }: Omit<PartnerSheetParts, 'textOf'>,
	{ title, sides, t, paper, lang }: PartnerWords
): NativeChart {
	const rows = partners.slice(0, SLIDE_ROWS);
	const labels = rows.map(({ name }, i) => `${i + 1}. ${name}`);
	const more = partners.length > rows.length ? [moreText(partners.length - rows.length)] : [];
	const basis = { unit: t.commuting.axes.persons, decimals: 0, labels } as const;
	if (direction !== 'beide') {
		return {
			...basis,
			kind: 'bar',
			name: title,
			values: rows.map(({ shown }) => shown),
			colors: rows.map(() => FLOW_INK.flow),
			isSigned: direction === 'saldo',
			notes: more
		};
	}
	const ways = (['in', 'out'] as const).map((way) => ({ way, name: sides[way] }));
	const untold = ways.flatMap(({ way, name }) =>
		rows.flatMap((row) =>
			row[way].value === null ? [`${row.name}, ${name}: ${cellText(row[way], t.commuting, lang)}`] : []
		)
	);
	return {
		...basis,
		kind: 'groups',
		shape: 'rows',
		isMirrored: false,
		series: ways.map(({ way, name }) => ({
			name,
			color: way === 'in' ? FLOW_INK.homeward : FLOW_INK.flow,
			values: rows.map((row) => row[way].value)
		})),
		notes: [...(untold.length > 0 ? [paper.slide.noBar(untold)] : []), ...more]
	};
}

/** Who comes, then who leaves, as on screen. */
function bothParts(partner: Partner | undefined): readonly { readonly share: number; readonly color: string }[] {
	const [incoming, out] = [partner?.in.value ?? 0, partner?.out.value ?? 0];
	const all = incoming + out || 1;
	return [
		{ share: incoming / all, color: FLOW_INK.homeward },
		{ share: out / all, color: FLOW_INK.flow }
	];
}
