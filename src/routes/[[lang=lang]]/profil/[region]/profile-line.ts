import { changeText, valueText, type Measured } from '$lib/domain/figure-text';
import { formatCompact } from '$lib/domain/format';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';
import type { ProfileLine } from './profile-data.server';

const measured = ({ decimals, unit, measure }: ProfileLine): Measured => ({
	indicator: { decimals },
	unit,
	changeMeasure: measure
});

/** A number and what is written behind it, smaller on paper. */
export interface Figure {
	readonly number: string;
	readonly unit: string;
	/** The unit belongs to the number ("Mio.") and is not the one of the whole line. */
	readonly scaled?: boolean;
}

const NO_BREAK = '\u00a0';

function parted(text: string): Figure {
	const at = text.indexOf(NO_BREAK);
	return at < 0 ? { number: text, unit: '' } : { number: text.slice(0, at), unit: text.slice(at + 1) };
}

/** The value of the line's indicator. */
export function lineValue(line: ProfileLine, lang: Lang): Figure {
	return parted(valueText(measured(line), line.observation.value, lang));
}

/** From here on a number stands in millions: the value of a whole country is there to compare with, not to be counted. */
const LARGE = 1e6;

/** The value of a reference, in few figures. */
export function lineReference(line: ProfileLine, at: number, lang: Lang): Figure {
	const value = line.references[at] ?? null;
	if (value === null) return { number: '–', unit: '' };
	if (Math.abs(value) >= LARGE) return { ...parted(formatCompact(value, 0, lang)), scaled: true };
	return parted(valueText(measured(line), value, lang));
}

/** The signed change; null where there is nothing to compare with. */
export function lineChange(line: ProfileLine, t: Messages, lang: Lang): Figure | null {
	if (line.change.kind !== 'value') return null;
	return parted(changeText(measured(line), line.change.value, { lang, words: t.profile.words, signed: true }));
}

/** The unit in words, where neither value nor title says it; else empty. */
export function lineUnit({ unit, title }: ProfileLine, lang: Lang): string {
	const label = lang === 'de' ? unit.labelDe : unit.labelEn;
	return unit.suffixDe !== '' || title.toLowerCase().includes(label.toLowerCase()) ? '' : label;
}
