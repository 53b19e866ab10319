import type { Comparison } from '../domain/comparison';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';
import { tableOf, type PlainTable, type TableRecord } from '../domain/plain-table';
import { citationOf } from './csv';

/** All figures of a comparison, one line per indicator and place, with rank, spread of the peers, status and source. */
export function comparisonTable({ rows, places, view, sources }: Comparison, t: Messages, lang: Lang): PlainTable {
	const { csv } = t.table;
	const { comparison: c } = t;
	const names = new Map(places.map(({ code, name }) => [code, name]));
	const records = rows.flatMap(({ indicator, unit, year, figures, spread }) =>
		figures.map(({ code, observation, rank, z }): TableRecord => [
			[csv.region, code],
			[csv.name, names.get(code) ?? code],
			[csv.indicator, lang === 'de' ? indicator.titleDe : indicator.titleEn],
			[csv.year, year],
			[csv.value, observation.value],
			[csv.unit, lang === 'de' ? unit.labelDe : unit.labelEn],
			[csv.status, t.table.statusWords[observation.status]],
			[c.peers, c.peerSets[view.peers]],
			[csv.rank, rank?.rank ?? null],
			[t.funding.csv.rankOf, rank?.count ?? null],
			[`${c.peers}: ${c.lowest}`, spread?.min ?? null],
			[`${c.peers}: ${c.median}`, spread?.median ?? null],
			[`${c.peers}: ${c.highest}`, spread?.max ?? null],
			['z', z === null ? null : Number(z.toFixed(3))],
			[csv.source, citationOf(observation.source ?? '', sources, lang) ?? '']
		])
	);
	return tableOf(records);
}
