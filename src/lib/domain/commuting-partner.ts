import { balanceOf, changeBetween, NOT_RECORDED, type FlowCell } from './commuting-cells';
import { isNamed, percent, pointOf, type CommutingFrame } from './commuting-frame';
import { partnerKind, passesFilter } from './commuting-partners';
import type { Partner } from './commuting-result';
import type { CommutingSlice } from './commuting-slice';
import { sideOf, type CommutingView } from './commuting-view';
import { distanceKm } from './distance';

/** One partner in the view's year and for its trait. */
export function makePartner({ view, slice, material, ...cells }: CommutingFrame, code: string): Partner {
	const { direction, year, trait } = view;
	const incoming = cells.in(code, year, trait);
	const kind = partnerKind(code);
	const outgoing = kind === 'country' ? NOT_RECORDED : cells.out(code, year, trait);
	const balance = balanceOf(incoming, outgoing);
	const side = sideOf(direction);
	const shown = { ein: incoming.value, aus: outgoing.value, beide: addBoth(incoming, outgoing), saldo: balance }[
		direction
	];
	const [here, there] = [material.placeOf(slice.region), material.placeOf(code)];
	return {
		code,
		name: material.nameOf(code),
		kind,
		group: material.groupOf(code),
		in: incoming,
		out: outgoing,
		balance,
		shown,
		share: side === null ? null : percent(shown, cells[side]('total', year, trait).value),
		place: kind === 'district' ? pointOf(there) : null,
		// The middle of a group is nobody's home.
		km: kind === 'district' && here && there && material.members.length === 1 ? distanceKm(here, there) : null,
		change: side === null ? null : changeBetween(cells[side](code, '2019', trait), cells[side](code, '2023', trait)),
		moves: movesBetween(slice, code)
	};
}

/** All who cross the border between both, whichever way; a side that is not named or not recorded counts nothing. */
function addBoth(incoming: FlowCell, outgoing: FlowCell): number | null {
	return incoming.value === null && outgoing.value === null ? null : (incoming.value ?? 0) + (outgoing.value ?? 0);
}

/** Net moves between the region and a partner over all ages. */
function movesBetween({ moves }: CommutingSlice, code: string): number | null {
	const byAge = moves.values[moves.partners.indexOf(code)];
	return byAge ? byAge.reduce((sum, value) => sum + value, 0) : null;
}

/** Strongest first; partners without a number last, by name. */
export function rankPartners(partners: readonly Partner[], collator: Intl.Collator): Partner[] {
	const size = ({ shown }: Partner): number => (shown === null ? -1 : Math.abs(shown));
	return [...partners].sort((a, b) => size(b) - size(a) || collator.compare(a.name, b.name));
}

/** Whether filter, band and minimum let a partner through. */
export function isShown(partner: Partner, view: CommutingView): boolean {
	if (!passesFilter(partner.group, view.partners) || !isWithin(partner.km, view.distance)) return false;
	if (view.direction === 'ein' && !isNamed(partner.in)) return false;
	if (view.direction === 'aus' && !isNamed(partner.out)) return false;
	return view.minimum === 0 || (partner.shown !== null && Math.abs(partner.shown) >= view.minimum);
}

const NEAR_KM = 50;
const FAR_KM = 150;

/** Whether a partner lies in a band; countries have no distance and are only there where none is asked for. */
function isWithin(km: number | null, distance: CommutingView['distance']): boolean {
	if (distance === 'alle') return true;
	if (km === null) return false;
	return distance === (km <= NEAR_KM ? 'nah' : km <= FAR_KM ? 'mittel' : 'weit');
}
