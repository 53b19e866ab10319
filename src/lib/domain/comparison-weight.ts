import { codesIn, MOST_FAR } from './embed-slices';
import { standardIndicators } from './comparison-view';
import { isFundingFigure } from './funding-as-indicator';
import { OWN_PARAM } from './own-groups';

/** What an embed may load before somebody asks for more, kB; headers included (ADR 0023). */
const MOST = 249;

/**
 * Parts of a comparison in an embed in kB, as measured on 2026-11-27: page and code, a slice of peers (of counts, whose changes are compared, more), a column
 * of all Kreise, a kind of money with its weights, the rows of a Kreis far away, the drawing of courses.
 */
const PARTS = { page: 166, slice: 2.7, count: 3.2, column: 1.35, money: 8, far: 4.3, courses: 6.2 };

/**
 * Whether the figures of a comparison are more than a reader of a foreign page should load unasked: hundreds of Kreise in many figures, or many places
 * far away.
 *
 * @param far Kreise far away that it names; more than come one by one are always too many
 */
export function isHeavy(query: string, far: number): boolean {
	const params = new URLSearchParams(query);
	const isChange = params.get('darstellung') === 'veraenderung';
	const figures = params.get('kennzahlen')?.split(',') ?? standardIndicators(isChange ? 'veraenderung' : 'werte');
	const money = figures.filter(isFundingFigure).length;
	const plain = figures.length - money;
	const columns = params.get('gruppe') === 'kreise' ? plain * (isChange ? 2 : 1) : 0;
	const kilobytes =
		PARTS.page +
		plain * (isChange ? PARTS.count : PARTS.slice) +
		columns * PARTS.column +
		money * PARTS.money +
		far * PARTS.far +
		(params.get('ansicht') === 'verlaeufe' ? PARTS.courses : 0);
	return far > MOST_FAR || kilobytes > MOST;
}

/** The same for an address whose places nobody has looked up: any Kreis it names may lie far away. */
export function mayBeHeavy(query: string): boolean {
	return isHeavy(query, codesIn(new URLSearchParams(query), ['orte', 'ort', OWN_PARAM]).length);
}
