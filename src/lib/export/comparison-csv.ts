import type { Comparison } from '../domain/comparison';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';
import { citationOf, csvText, numberCell, textCell } from './csv';

/** All figures of a comparison, one line per indicator and place, with rank, spread of the peers, status and source. */
export function comparisonCsv({ rows, places, view, sources }: Comparison, t: Messages, lang: Lang): string {
	const { csv } = t.table;
	const { comparison: c } = t;
	const names = new Map(places.map(({ code, name }) => [code, name]));
	const records = rows.flatMap(({ indicator, unit, year, figures, spread }) =>
		figures.map(({ code, observation, rank, z }) => ({
			[csv.region]: textCell(code),
			[csv.name]: textCell(names.get(code) ?? code),
			[csv.indicator]: textCell(lang === 'de' ? indicator.titleDe : indicator.titleEn),
			[csv.year]: String(year),
			[csv.value]: numberCell(observation.value, lang),
			[csv.unit]: textCell(lang === 'de' ? unit.labelDe : unit.labelEn),
			[csv.status]: textCell(t.table.statusWords[observation.status]),
			[c.peers]: textCell(c.peerSets[view.peers]),
			[csv.rank]: numberCell(rank?.rank ?? null, lang),
			[t.funding.csv.rankOf]: numberCell(rank?.count ?? null, lang),
			[`${c.peers}: ${c.lowest}`]: numberCell(spread?.min ?? null, lang),
			[`${c.peers}: ${c.median}`]: numberCell(spread?.median ?? null, lang),
			[`${c.peers}: ${c.highest}`]: numberCell(spread?.max ?? null, lang),
			z: numberCell(z === null ? null : Number(z.toFixed(3)), lang),
			[csv.source]: textCell(citationOf(observation.source ?? '', sources, lang) ?? '')
		}))
	);
	return csvText(records, lang);
}
