import { profileOf, profileRows, type ProfileMaterial, type ProfileRow } from '$lib/domain/profile';
import { profileReferences } from '$lib/domain/profile-references';
import { KREIS_INDICATORS } from '$lib/domain/profile-topics';
import type { Indicator, Unit } from '$lib/domain/indicator';
import type { Slice } from '$lib/domain/slice';
import { sourceIds } from '$lib/domain/source-ids';
import { loadMessages } from '$lib/i18n/messages';
import { placeNamer, type Atlas } from '$lib/state/atlas';
import { buildAtlas, buildSlice } from '../../../static-files.server';
import { mapCredits } from '../../../map-credits.server';
import type { Lang } from '$lib/i18n/lang';
import { placeFacts } from './place-facts.server';
import { placeOnMap } from './place-on-map.server';
import { commutingOf, fundingOf } from './ways-and-money.server';

/** A row with all that its line says. */
export interface ProfileLine extends ProfileRow {
	readonly title: string;
	readonly decimals: number;
	readonly unit: Pick<Unit, 'suffixDe' | 'suffixEn' | 'labelDe' | 'labelEn'>;
	/** Level to open it at on /indikatoren. */
	readonly level: Slice['level'];
	readonly computed: boolean;
}

/** The profile of a place, made at build time from the same slices as every view. */
export async function profileData(region: string, lang: Lang) {
	const atlas = buildAtlas();
	const nameOf = placeNamer(atlas, lang);
	const { offered, first, second } = profileReferences(region, atlas.places);
	const sliceOf = sliceFinder(atlas, region);
	const material: ProfileMaterial = {
		sliceOf,
		kreiseOf: (id) => kreisSlice(atlas, id),
		indicators: atlas.indicators,
		places: atlas.places,
		references: offered
	};
	const profile = profileOf(region, material);
	const place = placeFacts(atlas, region, lang, nameOf);
	const { parent } = place;
	const kreisRows = parent
		? profileRows(parent.code, KREIS_INDICATORS, { ...material, sliceOf: material.kreiseOf })
		: [];
	const worded = (row: ProfileRow, level: Slice['level']): ProfileLine => ({
		...row,
		...wordsOf(atlas, row, lang),
		level
	});
	const t = await loadMessages(lang);
	const commuting = commutingOf(atlas, region, { lang, t });
	const funding = fundingOf(atlas, region, { nameOf, texts: t.funding });
	const used = new Set([
		...[...profile.sections.flatMap(({ rows }) => rows), ...kreisRows].flatMap(({ source }) => sourceIds(source)),
		...profile.componentSources,
		...(commuting?.sources ?? []),
		...(funding?.rows.map(({ amount }) => amount.source) ?? [])
	]);
	return {
		place,
		sections: profile.sections.map(({ section, rows }) => ({
			section,
			rows: rows.map((row) => worded(row, sliceOf(row.indicator)?.level ?? 'nuts3'))
		})),
		/** Of a municipality: what is known of its Kreis only. */
		kreis: parent && kreisRows.length > 0 ? { ...parent, rows: kreisRows.map((row) => worded(row, 'nuts3')) } : null,
		population: profile.population,
		components: profile.components,
		componentSources: profile.componentSources,
		references: offered.map((code) => ({ code, name: nameOf(code) })),
		first,
		second,
		commuting,
		funding,
		onMap: placeOnMap(region, atlas.places),
		sources: [...used].flatMap((id) => atlas.sources.get(id) ?? []),
		credits: mapCredits(['nuts3-laender', 'backdrop']),
		dataVersion: atlas.catalogue.dataVersion
	};
}

/** Slices of the level at which an indicator knows the place: that of Kreise first, where all groups are. */
function sliceFinder({ indicators }: Atlas, region: string): (indicator: string) => Slice | null {
	return (id) => {
		const indicator = indicators.get(id);
		if (!indicator) return null;
		const levels = (['nuts3', 'lau'] as const).filter((level) => indicator.coverage[level] !== undefined);
		return levels.map((level) => buildSlice(indicator, level)).find((slice) => slice.regions.includes(region)) ?? null;
	};
}

function kreisSlice({ indicators }: Atlas, id: string): Slice | null {
	const indicator = indicators.get(id);
	return indicator?.coverage.nuts3 === undefined ? null : buildSlice(indicator, 'nuts3');
}

function wordsOf(
	{ indicators, units }: Atlas,
	{ indicator }: ProfileRow,
	lang: 'de' | 'en'
): Pick<ProfileLine, 'title' | 'decimals' | 'unit' | 'computed'> {
	const known = indicators.get(indicator) as Indicator;
	const { suffixDe, suffixEn, labelDe, labelEn } = units.get(known.unit) as Unit;
	return {
		title: lang === 'de' ? known.titleDe : known.titleEn,
		decimals: known.decimals,
		unit: { suffixDe, suffixEn, labelDe, labelEn },
		computed: known.computed
	};
}
