import type { Result } from '$lib/domain/result';

/** Regions of the scope without a shown value, by reason; what a mode can't show counts as missing. */
export function valuelessCounts({ rows }: Pick<Result, 'rows'>): {
	missing: number;
	secret: number;
	notApplicable: number;
} {
	const none = rows.filter(({ shown }) => shown === null);
	const secret = none.filter(({ observation }) => observation.status === 'secret').length;
	const notApplicable = none.filter(({ observation }) => observation.status === 'not_applicable').length;
	return { missing: none.length - secret - notApplicable, secret, notApplicable };
}
