import { changeText, valueText } from './figure-text';
import { isCount } from './modes';
import type { Row } from './result';
import type { SentenceFrame } from './sentence-frame';

/**
 * The reference's value and how far the row is from it. Counts get no difference: how many fewer people a city has
 * than its country says nothing. Percentages differ by percentage points, other rates by per cent of the reference.
 */
export function referenceClause(frame: SentenceFrame, row: Row, value: number): string[] {
	const { result, texts, lang } = frame;
	const { reference } = result;
	const base = reference?.observation.value ?? null;
	if (reference === null || base === null || reference.region === row.region) return [];
	const isRelative = result.changeMeasure === 'percent' || result.changeMeasure === 'per_year';
	const changeMeasure = isRelative ? 'percent' : result.changeMeasure;
	const distance = isRelative ? (base === 0 ? null : (value / base - 1) * 100) : value - base;
	const difference =
		isCount(result.indicator) || distance === null
			? ''
			: changeText({ ...result, changeMeasure }, distance, { lang, words: frame.modes.words, signed: true });
	return [texts.reference(reference.name, valueText(result, base, lang), difference)];
}
