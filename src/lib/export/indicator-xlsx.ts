import type { Indicator, Source, Unit } from '../domain/indicator';
import { noteText } from '../domain/note-text';
import { mergedBreaks } from '../domain/series-breaks';
import type { Slice } from '../domain/slice';
import { indexSlice } from '../domain/slice-index';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';
import type { NamedPlace } from './observation-csv';
import type { SheetCell, WorkbookSheet } from './workbook';

/** What a workbook of one indicator is written from. */
export interface IndicatorBook {
	readonly indicator: Indicator;
	readonly unit: Unit;
	readonly sources: readonly Source[];
	readonly slice: Slice;
	readonly placeOf: (code: string) => NamedPlace;
	readonly dataVersion: string;
}

/**
 * All years of an indicator at one level as sheets of a workbook: values (a row per region, a column per year), the status of each value in the same layout, and
 * definition, unit, breaks and sources.
 */
export function indicatorSheets(book: IndicatorBook, t: Messages, lang: Lang): WorkbookSheet[] {
	const { slice } = book;
	const { csv } = t.table;
	const header = [csv.region, csv.name, csv.level, ...slice.years];
	const sheets = t.data.sheets;
	return [
		{ name: sheets.values, header, rows: cells(book, t, ({ value }) => value) },
		{
			name: sheets.status,
			header,
			rows: cells(book, t, ({ status, note }) => {
				const words = [t.table.statusWords[status], noteText(note, t.table, (code) => book.placeOf(code).name)];
				return words.filter((text) => text !== '').join('; ');
			})
		},
		{ name: sheets.about, header: [t.data.field, t.data.content], rows: about(book, t, lang) }
	];
}

function cells(
	{ slice, placeOf }: IndicatorBook,
	t: Messages,
	read: (observation: ReturnType<ReturnType<typeof indexSlice>['at']>) => SheetCell
): SheetCell[][] {
	const index = indexSlice(slice);
	return slice.regions.map((code) => {
		const { name, level } = placeOf(code);
		return [code, name, t.table.csv.levels[level], ...slice.years.map((year) => read(index.at(code, year)))];
	});
}

function about({ indicator, unit, sources, dataVersion }: IndicatorBook, t: Messages, lang: Lang): SheetCell[][] {
	const isGerman = lang === 'de';
	return [
		[t.table.csv.indicator, isGerman ? indicator.titleDe : indicator.titleEn],
		[t.data.definition, isGerman ? indicator.definitionDe : indicator.definitionEn],
		[t.table.csv.unit, isGerman ? unit.labelDe : unit.labelEn],
		...mergedBreaks(indicator.breaks).map(({ year, countries, reasonDe, reasonEn }) => [
			t.chart.break(year),
			`${countries.join(', ')}: ${isGerman ? reasonDe : reasonEn}`
		]),
		...sources.map((source) => [
			t.table.csv.source,
			`${isGerman ? source.citationDe : source.citationEn} ${source.url}`
		]),
		[t.data.version, dataVersion]
	];
}
