import { strFromU8, unzipSync } from 'fflate';
import type { NativeChart } from '../../../src/lib/domain/exportable';
import { sheetPptx } from '../../../src/lib/export/sheet-pptx';

/** A series as a presentation holds it. */
interface WrittenSeries {
	readonly name: string;
	/** Of its bars, lines or marks: `0B6E99`. */
	readonly color: string;
	/** Of single bars. */
	readonly pointColors: readonly string[];
	readonly labels: readonly string[];
	/** Null where nothing is written. */
	readonly values: readonly (number | null)[];
	/** Of dots. */
	readonly across: readonly (number | null)[];
}

/** A presentation's charts in the order of their slides, and the text of its slides and notes. */
export interface WrittenSlides {
	readonly charts: readonly (readonly WrittenSeries[])[];
	readonly slides: readonly string[];
	readonly notes: readonly string[];
}

/** Writes charts into a presentation and reads what it holds. */
export async function written(charts: readonly NativeChart[]): Promise<WrittenSlides> {
	const blob = await sheetPptx(
		{
			title: 'Titel',
			subtitle: 'Untertitel',
			sourceLine: 'Quelle: x.',
			link: 'https://atlas.example',
			finding: 'Befund.',
			altText: 'Alternativtext',
			lang: 'de',
			sourcesOn: (slide) => `Quellen: Folie ${slide}.`
		},
		{ kind: 'charts', charts }
	);
	const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
	const texts = (pattern: RegExp): string[] =>
		Object.keys(files)
			.flatMap((name) => {
				const [, number] = pattern.exec(name) ?? [];
				return number === undefined ? [] : [{ name, number: Number(number) }];
			})
			.sort((a, b) => a.number - b.number)
			.map(({ name }) => strFromU8(files[name] ?? new Uint8Array()));
	return {
		charts: texts(/^ppt\/charts\/chart(\d+)\.xml$/).map((xml) => xml.split('<c:ser>').slice(1).map(seriesOf)),
		slides: texts(/^ppt\/slides\/slide(\d+)\.xml$/),
		notes: texts(/^ppt\/notesSlides\/notesSlide(\d+)\.xml$/)
	};
}

function seriesOf(xml: string): WrittenSeries {
	const [ink = ''] = /<c:marker>[\s\S]*?<\/c:marker>/.exec(xml) ?? [xml];
	return {
		name: cellsIn(part(xml, 'tx'))[0] ?? '',
		color: (/srgbClr val="(\w+)"/.exec(ink)?.[1] ?? '').toUpperCase(),
		pointColors: [...xml.matchAll(/<c:dPt>[\s\S]*?srgbClr val="(\w+)"/g)].map(([, color = '']) => color.toUpperCase()),
		labels: cellsIn(part(xml, 'cat')).map((cell) => cell ?? ''),
		values: cellsIn(part(xml, 'val') || part(xml, 'yVal')).map(numberOf),
		across: cellsIn(part(xml, 'xVal')).map(numberOf)
	};
}

function part(xml: string, name: string): string {
	return new RegExp(`<c:${name}>([\\s\\S]*?)</c:${name}>`).exec(xml)?.[1] ?? '';
}

function cellsIn(xml: string): (string | null)[] {
	const count = Number(/<c:ptCount val="(\d+)"/.exec(xml)?.[1] ?? 0);
	const cells = new Map(
		[...xml.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)</g)].map(([, at, text = '']) => [Number(at), text])
	);
	return Array.from({ length: count }, (_, i) => cells.get(i) ?? null);
}

function numberOf(cell: string | null): number | null {
	return cell === null || cell === '' ? null : Number(cell);
}
