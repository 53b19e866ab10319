import { indicatorTitle, unitLabel } from '../domain/figure-text';
import { modeTitle } from '../domain/mode-title';
import type { Cell, PlainTable } from '../domain/plain-table';
import type { Result } from '../domain/result';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';

/** The same view in several years: a row for each region, a column of shown values for each year. */
export function yearsTable(years: readonly Result[], t: Messages, lang: Lang): PlainTable {
	const { csv } = t.table;
	const last = years.at(-1);
	const shown = years.map(({ rows, groups }) => new Map([...rows, ...groups].map((row) => [row.region, row.shown])));
	const fixed = [csv.region, csv.name, csv.indicator, csv.mode, csv.unit];
	return {
		header: [...fixed, ...years.map(({ view }) => String(view.year))],
		rows: !last
			? []
			: [...last.rows, ...last.groups].map(({ region, name }): Cell[] => [
					region,
					name,
					indicatorTitle(last, lang),
					last.view.mode === 'value' ? t.modes.names.value : modeTitle(last, t.modes, lang),
					last.view.mode === 'value' ? unitLabel(last.unit, lang) : '',
					...shown.map((values) => values.get(region) ?? null)
				])
	};
}
