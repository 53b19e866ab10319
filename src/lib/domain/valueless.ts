import type { Result } from './result';
import { isUncovered } from './uncovered';

/** Regions of the scope without a shown value, by reason, countries left out in which the figure isn't collected; what a mode can't show counts as missing. */
export function valuelessCounts({ rows, uncovered }: Pick<Result, 'rows' | 'uncovered'>): {
	missing: number;
	secret: number;
	notApplicable: number;
} {
	const none = rows.filter(({ region, shown }) => shown === null && !isUncovered(region, uncovered));
	const secret = none.filter(({ observation }) => observation.status === 'secret').length;
	const notApplicable = none.filter(({ observation }) => observation.status === 'not_applicable').length;
	return { missing: none.length - secret - notApplicable, secret, notApplicable };
}
