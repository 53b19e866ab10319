import type { CommutingResult, Partner } from '$lib/domain/commuting-result';
import { personsText } from '$lib/domain/commuting-text';
import type { LonLat } from '$lib/domain/distance';
import { formatSigned } from '$lib/domain/format';
import type { Lang } from '$lib/i18n/lang';
import type { Flow, FlowPaint, FlowPartner } from '$lib/map/flow-model';
import { shareClass } from '$lib/map/share-fill';

/** What a result looks like as a flow map. Only one direction has areas: a share of a balance or of a sum of both means nothing. */
export function flowPaint({ view, region, members, name, place, partners }: CommutingResult, lang: Lang): FlowPaint {
	const { direction } = view;
	const drawn = partners.flatMap((partner) =>
		partner.place !== null && partner.shown !== null && partner.shown !== 0
			? [{ ...partner, place: partner.place }]
			: []
	);
	const flows = drawn.flatMap((partner): Flow[] => {
		const { code, in: incoming, out, shown } = partner;
		if (direction === 'beide') return [flow(partner, incoming.value, true), flow(partner, out.value, false)].flat();
		const homeward = direction === 'ein' || (direction === 'saldo' && (shown ?? 0) > 0);
		return [{ key: code, code, value: Math.abs(shown ?? 0), homeward, place: partner.place }];
	});
	return {
		home: { code: region, name, place: place ?? { lon: 0, lat: 0 }, members },
		mode: direction === 'beide' ? 'both' : direction === 'saldo' ? 'balance' : 'one',
		mark: view.mark,
		partners: drawn.map((partner): FlowPartner => ({
			code: partner.code,
			name: partner.name,
			text: labelText(partner, direction, lang),
			place: partner.place
		})),
		flows,
		widest: Math.max(0, ...flows.map(({ value }) => value)),
		fills: new Map(drawn.flatMap(({ code, share }) => (share === null ? [] : [[code, shareClass(share)] as const])))
	};
}

function flow({ code, place }: { code: string; place: LonLat }, value: number | null, homeward: boolean): Flow[] {
	return value ? [{ key: `${code}${homeward ? '-in' : '-out'}`, code, value, homeward, place }] : [];
}

/** Those who come, then those who leave, as the legend says. */
function labelText(partner: Partner, direction: CommutingResult['view']['direction'], lang: Lang): string {
	if (direction === 'saldo') return formatSigned(partner.shown ?? 0, 0, lang);
	if (direction !== 'beide') return personsText(partner.shown ?? 0, lang);
	const part = (value: number | null): string => (value === null ? '–' : personsText(value, lang));
	return `${part(partner.in.value)}\u2009|\u2009${part(partner.out.value)}`;
}
