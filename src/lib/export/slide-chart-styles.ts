import type { NativeChart, NativeCourses, NativeDots, NativeDotSeries, NativeSeries } from '../domain/exportable';
import { axisDecimals, numberFormat } from './slide-chart';

/** Points of marks of dots: regions by name, and all others. */
const SIZES = { named: 10, plain: 5 } as const;

/**
 * A chart as the library wrote it, with what it can't write: one entry in the legend for a course in two series, hollow and dashed values, a line among dots,
 * the numbers across of a scatter, and nothing at all where there is no value.
 *
 * @throws RangeError where the library writes its files otherwise than it did
 */
export function styledChart(xml: string, chart: NativeChart): string {
	const bare = xml.replaceAll(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '');
	if (chart.kind === 'line') return chart.series.some(hasStyles) ? courses(bare, chart) : bare;
	return chart.kind === 'dots' ? dots(bare, chart) : bare;
}

function hasStyles({ inLegend, hollow, dashed }: NativeSeries): boolean {
	return !inLegend || hollow.length > 0 || dashed.length > 0;
}

/** Legend entries of second series go, uncertain values are hollow, lines to them dashed. */
function courses(xml: string, { series }: NativeCourses): string {
	const hidden = series.flatMap(({ inLegend }, i) =>
		inLegend ? [] : [`<c:legendEntry><c:idx val="${i}"/><c:delete val="1"/></c:legendEntry>`]
	);
	const legend = replaced(xml, /(<c:legendPos [^>]*\/>)/, `$1${hidden.join('')}`);
	return eachSeries(legend, (part, place) => {
		const one = series[place];
		if (!one) return part;
		const isDashed = one.dashed.length > 0 && one.dashed.length === steps(one);
		const line = isDashed ? replaced(part, /<a:prstDash val="solid"\/>/, '<a:prstDash val="sysDash"/>') : part;
		return replaced(line, /<\/c:marker>/, `</c:marker>${pointStyles(one)}`);
	});
}

/** Lines from one value to the next. */
function steps({ values }: NativeSeries): number {
	return values.filter((value, i) => i > 0 && value !== null && values[i - 1] !== null).length;
}

function eachSeries(xml: string, style: (part: string, place: number) => string): string {
	return xml
		.split('<c:ser>')
		.map((part, i) => (i === 0 ? part : style(part, i - 1)))
		.join('<c:ser>');
}

function pointStyles({ hollow, dashed, color }: NativeSeries): string {
	const ink = solid(color);
	const white = '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>';
	const ring = `<c:spPr>${white}<a:ln w="19050">${ink}</a:ln></c:spPr>`;
	return [...new Set([...hollow, ...dashed])]
		.sort((a, b) => a - b)
		.map((place) =>
			[
				`<c:dPt><c:idx val="${place}"/>`,
				hollow.includes(place) ? `<c:marker><c:symbol val="circle"/><c:size val="6"/>${ring}</c:marker>` : '',
				'<c:bubble3D val="0"/>',
				`<c:spPr><a:ln w="25400">${ink}<a:prstDash val="${dashed.includes(place) ? 'sysDash' : 'solid'}"/></a:ln></c:spPr>`,
				'</c:dPt>'
			].join('')
		)
		.join('');
}

function solid(color: string): string {
	return `<a:solidFill><a:srgbClr val="${color.replace('#', '').toUpperCase()}"/></a:solidFill>`;
}

/** The numbers of both axes stand at the edges; those across have a scale and a format of their own. */
function dots(xml: string, { series, isLog, decimalsX }: NativeDots): string {
	const across = series.flatMap(({ points }) => points.map(([x]) => x));
	const format = numberFormat(axisDecimals(across, decimalsX)).replaceAll('"', '&quot;');
	const scaled = isLog.x ? replaced(xml, /<c:scaling>/, '<c:scaling><c:logBase val="10"/>') : xml;
	const axis = replaced(
		scaled.replaceAll('<c:tickLblPos val="nextTo"/>', '<c:tickLblPos val="low"/>'),
		/(<c:valAx>[\s\S]*?)<c:numFmt [^>]*\/>/,
		`$1<c:numFmt formatCode="${format}" sourceLinked="0"/>`
	);
	return eachSeries(axis, (part, place) => {
		const one = series[place];
		return one ? dotStyle(part, one) : part;
	});
}

function dotStyle(part: string, { look, color }: NativeDotSeries): string {
	if (look !== 'line') return replaced(part, /<c:size val="\d+"\/>/, `<c:size val="${SIZES[look]}"/>`);
	const line = `<a:ln w="25400">${solid(color)}<a:prstDash val="dash"/></a:ln>`;
	return replaced(
		replaced(part, /<a:ln><a:noFill\/><\/a:ln>/, line),
		/<c:symbol val="circle"\/>/,
		'<c:symbol val="none"/>'
	);
}

/** Styles that find no place must not be lost unnoticed. */
function replaced(xml: string, place: RegExp, text: string): string {
	if (!place.test(xml)) throw new RangeError(`A chart of the presentation has no place for ${text}.`);
	return xml.replace(place, text);
}
