import type { Partner } from './commuting-result';
import type { CommutingView, PartnerSort } from './commuting-view';

const KEYS: Readonly<Record<Exclude<PartnerSort, 'name'>, (partner: Partner) => number | null>> = {
	wert: ({ shown }) => (shown === null ? null : Math.abs(shown)),
	ein: (partner) => partner.in.value,
	aus: (partner) => partner.out.value,
	saldo: ({ balance }) => balance,
	entfernung: ({ km }) => km,
	anteil: ({ share }) => share,
	veraenderung: ({ change }) => (change?.kind === 'value' ? change.value : null)
};

/** Partners in the order the view asks for; those without anything to sort by come last in both directions, ties by name. */
export function sortPartners(
	partners: readonly Partner[],
	{ key, descending }: CommutingView['sort'],
	collator: Intl.Collator
): Partner[] {
	const direction = descending ? -1 : 1;
	const byName = (a: Partner, b: Partner): number => collator.compare(a.name, b.name);
	if (key === 'name') return [...partners].sort((a, b) => direction * byName(a, b));
	const valueOf = KEYS[key];
	return [...partners].sort((a, b) => {
		const [x, y] = [valueOf(a), valueOf(b)];
		if (x === null || y === null) return Number(x === null) - Number(y === null) || byName(a, b);
		return direction * (x - y) || byName(a, b);
	});
}
