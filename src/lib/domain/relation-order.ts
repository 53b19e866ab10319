import type { Relation, RelationPoint } from './relation';

/** The regions that the table lists, in the view's order: the brushed set where there is one. What lies outside the scope stands before them. */
export function listedPoints({
	brushed,
	points,
	view: { sort }
}: Pick<Relation, 'brushed' | 'points' | 'view'>): RelationPoint[] {
	const listed = brushed ? points.filter(({ region }) => brushed.has(region)) : [...points];
	const { key, descending } = sort;
	if (key === 'name') return descending ? listed.reverse() : listed;
	const sign = descending ? -1 : 1;
	const valueOf = (point: RelationPoint): number => point[key].value ?? Infinity * sign;
	return listed.sort((a, b) => {
		const [first, second] = [valueOf(a), valueOf(b)];
		return first === second ? 0 : sign * (first - second);
	});
}
