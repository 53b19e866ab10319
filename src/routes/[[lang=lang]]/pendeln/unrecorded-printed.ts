import { flowChangeText, personsText } from '$lib/domain/commuting-text';
import type { PrintedTable } from '$lib/export/table-scene';
import type { CommutingScene } from '$lib/state/commuting-scene';
import { dateText, isAcrossBorder, placesOf } from './published-texts';
import type { SceneWords } from './scene-drawings';

/** What the statistics don't count, on paper: in-commuters by country, then figures published elsewhere. */
export function unrecordedPrinted(
	{ rows, published, view }: Extract<CommutingScene, { kind: 'achsen' }>,
	{ t, lang }: SceneWords
): readonly PrintedTable[] {
	const all = t.commuting;
	const texts = all.axes;
	const countries = new Intl.DisplayNames(lang, { type: 'region' });
	const nameOf = placesOf(texts.areas, rows, lang);
	const measures: Readonly<Record<string, string>> = texts.measures;
	const plain = { strong: new Set<number>() };
	return [
		{
			...plain,
			columns: [
				{ title: texts.target, align: 'left' },
				...(rows[0]?.countries ?? []).map(({ code }) => ({
					title: countries.of(code) ?? code,
					align: 'right' as const
				}))
			],
			rows: rows.map(({ name, countries: each }) => [
				name,
				...each.map(({ in: { value, status }, change }) => {
					if (value === null) return status === 'secret' ? all.secret : texts.countryUnnamed;
					const changed = flowChangeText(change, all.withheld, lang);
					return `${personsText(value, lang)} (${changed})`;
				})
			]),
			note: `${texts.countriesCaption(all.days[view.year])}. ${texts.missingText}`
		},
		{
			...plain,
			columns: [
				{ title: texts.what, align: 'left' },
				{ title: texts.when, align: 'left' },
				{ title: texts.persons, align: 'right' },
				{ title: texts.publisher, align: 'left' }
			],
			rows: published
				.filter(isAcrossBorder)
				.map(({ origin, destination, measure, date, value, estimated, publisher }) => {
					const way = origin === destination ? nameOf(origin) : texts.way(nameOf(origin), nameOf(destination));
					const persons = personsText(value, lang);
					return [
						`${way}, ${measures[measure] ?? measure}`,
						dateText(date, lang),
						estimated ? texts.about(persons) : persons,
						publisher
					];
				}),
			note: `${texts.publishedCaption}. ${texts.publishedNote}`
		}
	];
}
