import type { Partner } from '../domain/commuting-result';
import type { Direction } from '../domain/commuting-view';
import type { DrawFrame } from '../domain/exportable';
import { rankingScale } from '../domain/ranking-scale';
import type { Scene } from '../domain/scene';
import { fittingRanking, type RankingContent } from '../export/ranking-scene';
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

/** Who comes, then who leaves, as on screen. */
function bothParts(partner: Partner | undefined): readonly { readonly share: number; readonly color: string }[] {
	const [incoming, out] = [partner?.in.value ?? 0, partner?.out.value ?? 0];
	const all = incoming + out || 1;
	return [
		{ share: incoming / all, color: FLOW_INK.homeward },
		{ share: out / all, color: FLOW_INK.flow }
	];
}
