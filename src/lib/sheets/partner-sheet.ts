import type { Partner } from '../domain/commuting-result';
import type { DrawFrame } from '../domain/exportable';
import { PAPER } from '../domain/paper-colors';
import { rankingScale } from '../domain/ranking-scale';
import type { Scene } from '../domain/scene';
import { rankingRoom, rankingScene } from '../export/ranking-scene';

/** What a ranking of partners is made from. */
export interface PartnerSheetParts {
	/** Strongest first. */
	readonly partners: readonly Partner[];
	readonly textOf: (partner: Partner) => string;
	/** Said below: how many more there are. */
	readonly moreText: (count: number) => string;
}

/** As many of the partners as there is room for; of a balance the losses go the other way. */
export function drawPartners(
	{ partners, textOf, moreText }: PartnerSheetParts,
	{ width, height, fontSize, measure }: DrawFrame
): Scene[] {
	const most = rankingRoom(height, fontSize);
	const rows = partners.slice(0, most);
	const partnerOf = new Map(rows.map((partner) => [partner.code, partner]));
	const { scene } = rankingScene(
		{
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
			barColor: PAPER.flow,
			skipped: () => '',
			reference: null,
			note: partners.length > rows.length ? moreText(partners.length - rows.length) : ''
		},
		{ width, fontSize, measure }
	);
	return [scene];
}
