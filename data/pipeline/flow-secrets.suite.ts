import { describe, expect, it } from 'vitest';
import { derivableNumbers, type HiddenNumber, type HiddenSum } from './flow-secrets.fixture';
import type { Cell, FlowDatabase } from './flows-database';

/** Traits that make all commuters together, and one that is a part of them. */
const SPLITS = [
	{ trait: 'men', other: 'women' },
	{ trait: 'germans', other: 'foreigners' },
	{ trait: 'apprentices', other: null }
] as const;

/** A relation that is secret as a whole is one or two persons; taken for known to be two, nothing is easier to hide than it is. */
const SECRET_TOTAL = 2;

interface Ends {
	readonly from: string;
	readonly to: string;
	readonly persons: number | null;
}

type Open = ReadonlyMap<string, Readonly<Record<string, number>>>;

const key = (cell: Cell | undefined): string => String(cell ?? '');

/** By place and measure: what is left to the published total, as it is shown beside the relations. */
async function openOf(flows: FlowDatabase, region: string, partner: string): Promise<Open> {
	const rows = await flows.rows(`SELECT ${region}, measure, value FROM flows
		WHERE dataset = 'ba_commuting' AND year = 2019 AND ${partner} = 'unassigned'`);
	const open = new Map<string, Record<string, number>>();
	for (const [place, measure, value] of rows) {
		const of = open.get(key(place)) ?? {};
		of[key(measure)] = Number(value);
		open.set(key(place), of);
	}
	return open;
}

async function secretRelations(flows: FlowDatabase, trait: string): Promise<Ends[]> {
	const rows = await flows.rows(`SELECT origin, destination, max(value) FILTER (measure = 'total') FROM flows
		WHERE dataset = 'ba_commuting' AND year = 2019 GROUP BY ALL
		HAVING bool_or(status = 'secret' AND measure = '${trait}') ORDER BY ALL`);
	return rows.map(([from, to, persons]) => ({
		from: key(from),
		to: key(to),
		persons: persons === null ? null : Number(persons)
	}));
}

/** What the secret numbers of a trait make together in every place: all that is open may be theirs or of relations that nobody lists. */
function boundsOf(
	relations: readonly Ends[],
	end: 'from' | 'to',
	open: Open,
	{ trait, other }: (typeof SPLITS)[number]
): Map<string, HiddenSum> {
	const persons = new Map<string, number>();
	for (const relation of relations)
		persons.set(relation[end], (persons.get(relation[end]) ?? 0) + (relation.persons ?? SECRET_TOTAL));
	return new Map(
		[...persons].flatMap(([place, all]) => {
			const left = open.get(place);
			if (!left) return [];
			const of = (measure: string): number => left[measure] ?? Number.NaN;
			return [[place, { least: other ? all - of(other) : of(trait) - of('total'), most: of(trait) }] as const];
		})
	);
}

/**
 * Proves over all districts and both directions at once that no secret number follows from what is shown: relations, residuals, the difference
 * to the published totals, and that both sexes, or Germans and foreigners, make all. Sums of groups, shares, profiles and downloads are
 * worked out from these numbers alone and can't say more.
 */
export function describeSecrets(database: () => FlowDatabase): void {
	describe('a secret number', () => {
		it.each(SPLITS)(
			'of $trait can be another one without any shown number changing',
			async (split) => {
				const relations = await secretRelations(database(), split.trait);
				expect(relations.length).toBeGreaterThan(8000);
				const leaving = boundsOf(relations, 'from', await openOf(database(), 'origin', 'destination'), split);
				const coming = boundsOf(relations, 'to', await openOf(database(), 'destination', 'origin'), split);
				const numbers = relations.map(({ from, to, persons }): HiddenNumber => ({
					from: leaving.has(from) ? from : null,
					to: coming.has(to) ? to : null,
					least: persons === null ? 0 : 1,
					most: persons === null ? SECRET_TOTAL : split.other ? persons - 1 : persons
				}));
				const derivable = derivableNumbers(numbers, leaving, coming).map((i) => relations[i]);
				expect(derivable).toEqual([]);
			},
			60_000
		);

		it('of all commuters is one or two, and neither follows from what is left', async () => {
			for (const [region, partner] of [
				['destination', 'origin'],
				['origin', 'destination']
			] as const) {
				const open = await openOf(database(), region, partner);
				const secret = await database().rows(`SELECT ${region}, count(*) FROM flows
					WHERE dataset = 'ba_commuting' AND measure = 'total' AND status = 'secret' GROUP BY ALL`);
				const told = secret.filter(([place, count]) => {
					const left = open.get(key(place))?.['total'];
					return left !== undefined && left <= SECRET_TOTAL * Number(count);
				});
				expect(told).toEqual([]);
			}
		});
	});
}
