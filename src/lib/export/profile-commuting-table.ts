import type { PlainTable } from '../domain/plain-table';
import type { ProfileCommuting } from '../domain/profile-commuting';
import type { Messages } from '../i18n/messages';

/** What a profile says about commuters: totals, and the strongest origins and destinations with their shares. */
export function profileCommutingTable(commuting: ProfileCommuting, { profile }: Messages): PlainTable {
	const { value } = profile.columns;
	const total = (side: 'in' | 'out') => {
		const { value: persons } = commuting[side];
		return [profile.commuting[side], '', typeof persons === 'number' ? persons : null, null];
	};
	return {
		header: [profile.columns.indicator, profile.csv.place, value, profile.csv.share],
		rows: [
			total('in'),
			total('out'),
			[profile.commuting.balance, '', commuting.balance, null],
			...(['origins', 'destinations'] as const).flatMap((list) =>
				commuting[list].map(({ name, persons, share }) => [profile[list], name, persons, share])
			)
		]
	};
}
