import type { Drawing, DrawFrame } from '$lib/domain/exportable';
import type { FundingGrowth } from '$lib/domain/funding-growth';
import { rowOfPlace, type FundingMapResult } from '$lib/domain/funding-map';
import { euroText, perHeadText } from '$lib/domain/funding-text';
import type { FundingView } from '$lib/domain/funding-view';
import { formatNumber, formatSigned } from '$lib/domain/format';
import { greyLevels } from '$lib/domain/paper-greys';
import type { Level, Scope } from '$lib/domain/region';
import type { Scene } from '$lib/domain/scene';
import { tableScenes, type PrintedColumn, type PrintedTable } from '$lib/export/table-scene';
import type { DrawnWords } from '$lib/i18n/paper-texts';
import type { SvgGeometry } from '$lib/map/geometry';
import { keyedOutlines } from '$lib/sheets/outline-key';
import { drawPaintedMap } from '$lib/sheets/paint-sheet';
import { fundingLegend } from './funding-legend';
import { LayerShapes, SELECTED_COLOR, ZERO_COLOR } from './funding-paint';
import { drawGrowth } from './growth-drawing';
import { growthFinding, layerTableFinding } from './layer-findings';
import { layerTitle, layerVariant } from './layer-texts';
import { layerSentence } from './lead';

/** One kind of money in all places as the view shows it. */
export interface ShownLayer {
	readonly map: FundingMapResult;
	/** Beside it where it is shown. */
	readonly growth: FundingGrowth | null;
	readonly view: FundingView;
	/** Of the view's place. */
	readonly name: string;
	readonly geometryOf: (scope: Scope, level: Level) => Promise<SvgGeometry>;
}

/** The map of one kind of money, or the scatter beside growth, as the view asks for, and their table; by the ids of their figures. */
export function layerDrawings(layer: ShownLayer, words: DrawnWords): Readonly<Record<string, Drawing>> {
	const { map, growth, view } = layer;
	const { t, lang } = words;
	const { funding: texts } = t;
	const title = layerTitle(map.info, texts);
	const subtitle = layerVariant(map.info, texts);
	const table: Drawing = {
		kind: 'table',
		title,
		subtitle,
		finding: layerTableFinding(map, words),
		projections: [],
		draw: (frame) => Promise.resolve(tableScenes(layerPrinted(layer, words), frame))
	};
	if (view.picture === 'karte') {
		const karte: Drawing = {
			kind: 'map',
			title,
			subtitle,
			finding: layerSentence(map, view.region, layer.name, t, lang),
			projections: ['mercator', 'laea'],
			draw: (frame) => drawLayer(layer, words, frame)
		};
		return { karte, tabelle: table };
	}
	if (!growth || map.info.level !== 'nuts3') return { tabelle: table };
	const entwicklung: Drawing = {
		kind: 'chart',
		title: texts.map.growthTitle(title),
		subtitle,
		finding: growthFinding(growth, map, { region: view.region, name: layer.name }, words),
		projections: [],
		draw: (frame) =>
			Promise.resolve(drawGrowth({ growth, title, selected: view.region, log: growth.isSkewed }, t, lang, frame))
	};
	return { entwicklung, tabelle: table };
}

async function drawLayer(
	{ map: shown, view, geometryOf }: ShownLayer,
	{ t, lang }: DrawnWords,
	frame: DrawFrame
): Promise<Scene[]> {
	const { info, rows } = shown;
	const isGrey = frame.colors === 'grey';
	const { map, zero } = isGrey ? greyLayer(shown) : { map: shown, zero: ZERO_COLOR };
	// Municipalities of Denmark have no figures: the region is enough.
	const bare = await (info.level === 'lau' ? geometryOf('metropolen', 'lau') : geometryOf(view.scope, 'nuts3'));
	const shapes = new LayerShapes(map, bare);
	const own = rowOfPlace(map, view.region);
	const paint = shapes.paint(map, own?.region ?? view.region, zero);
	const { geometry, dashes, key } = keyedOutlines(bare, {
		selected: own ? [{ regions: [...paint.selected.keys()], name: own.name, color: SELECTED_COLOR }] : [],
		names: t.shell.legend.outlines,
		isGrey
	});
	const texts = t.funding.map;
	const unmapped =
		view.scope === 'laender' ? rows.filter(({ region, perHead }) => perHead !== null && !shapes.has(region)) : [];
	const note = [
		frame.words.countNote,
		{ nuts2: texts.nuts2Note, lau: texts.lauNote, nuts3: '' }[info.level],
		unmapped.length > 0 ? texts.unmapped(unmapped.map(({ name }) => name).join(', ')) : ''
	]
		.filter((text) => text !== '')
		.join(' ');
	return drawPaintedMap(
		{
			geometry,
			paint: { ...paint, ...dashes },
			legend: (width) => ({ ...fundingLegend(map, width, { note, zero }, t, lang), outlines: key(width) }),
			lang
		},
		frame
	);
}

/** Classes in greys, and the one below them of places without money: on white paper as white as the sea it would be none. */
function greyLayer(map: FundingMapResult): { readonly map: FundingMapResult; readonly zero: string } {
	const [zero = ZERO_COLOR, ...colors] = greyLevels((map.classes?.colors.length ?? 0) + 1);
	return { map: { ...map, classes: map.classes && { ...map.classes, colors } }, zero };
}

const left = (title: string): PrintedColumn => ({ title, align: 'left' });
const right = (title: string): PrintedColumn => ({ title, align: 'right' });

/** All places, the highest amount per head first. */
function layerPrinted({ map, growth, view }: ShownLayer, { t, lang }: DrawnWords): PrintedTable {
	const { funding, table } = t;
	const { facts, place, axisY, growthHeading } = funding.map;
	const growthOf = new Map(growth?.points.map((point) => [point.region, point.growth]));
	const hasPartners = map.symbolIs === 'partners';
	const selected = rowOfPlace(map, view.region)?.region ?? view.region;
	const write = (value: number | null, text: (value: number) => string): string => (value === null ? '–' : text(value));
	const indicator = growth && (lang === 'de' ? growth.indicator.titleDe : growth.indicator.titleEn);
	return {
		columns: [
			left(place),
			right(facts.rank),
			right(facts.perHead),
			right(facts.eur),
			...(hasPartners ? [right(facts.partners)] : []),
			...(growth ? [right(axisY[growth.measure])] : []),
			left(facts.status)
		],
		rows: map.rows.map((row) => [
			row.name,
			write(row.rank?.rank ?? null, (rank) => formatNumber(rank, 0, lang)),
			write(row.perHead, (value) => perHeadText(value, lang)),
			write(row.eur, (value) => euroText(value, funding.million, lang)),
			...(hasPartners ? [write(row.partners, (value) => formatNumber(value, 0, lang))] : []),
			...(growth ? [write(growthOf.get(row.region) ?? null, (value) => formatSigned(value, 1, lang))] : []),
			table.statusWords[row.status]
		]),
		strong: new Set(map.rows.flatMap(({ region }, i) => (region === selected ? [i] : []))),
		...(growth && indicator !== null ? { note: `${growthHeading(indicator, growth.fromYear, growth.toYear)}.` } : {})
	};
}
