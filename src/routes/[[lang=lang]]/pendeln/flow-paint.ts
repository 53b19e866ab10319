import type { CommutingResult, Partner } from '$lib/domain/commuting-result';
import type { Flow, FlowPaint } from '$lib/map/flow-model';

/** Bounds of the classes of shares, per cent: fixed, so that regions, years and directions can be compared. */
export const SHARE_BOUNDS = [0.1, 0.5, 2, 10] as const;

/** How much of the colour each class gets; the rest is the colour of land, so that it works on light and dark grounds. */
const STRENGTHS = [12, 26, 42, 60, 82] as const;

/** Fill of a class of shares. */
export function shareFill(index: number): string {
	return `color-mix(in srgb, var(--c-rostock) ${STRENGTHS[index] ?? 0}%, var(--c-land))`;
}

/** What a result looks like as a flow map. Balances have lines, but no areas: a share of a balance means nothing. */
export function flowPaint(result: CommutingResult): FlowPaint {
	const { view, region, members, name, place, partners } = result;
	const drawn = partners.filter((partner) => partner.place !== null && partner.shown !== null && partner.shown !== 0);
	const flows = drawn.map((partner) => flowOf(partner, view.direction === 'aus'));
	const widest = Math.max(0, ...flows.map(({ value }) => value));
	const fills = new Map(
		view.direction === 'saldo'
			? []
			: drawn.flatMap(({ code, share }) => (share === null ? [] : [[code, shareFill(shareClass(share))] as const]))
	);
	return { home: { code: region, name, place: place ?? { lon: 0, lat: 0 }, members }, flows, widest, fills };
}

/** In-commuters and gains come home, out-commuters and losses go away. */
function flowOf({ code, name, shown, place }: Partner, isOut: boolean): Flow {
	const value = shown ?? 0;
	return { code, name, value: Math.abs(value), homeward: !isOut && value > 0, place: place ?? { lon: 0, lat: 0 } };
}

function shareClass(share: number): number {
	return SHARE_BOUNDS.filter((bound) => share >= bound).length;
}
