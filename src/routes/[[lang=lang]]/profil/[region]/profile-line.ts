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

/** A value of the line's indicator with its unit; a dash for none. */
export function lineValue(line: ProfileLine, value: number | null, lang: Lang): string {
	return value === null ? '–' : valueText(measured(line), value, lang);
}

/** From here on a number stands in millions: the value of a whole country is there to compare with, not to be counted. */
const LARGE = 1e7;

/** The value of a reference, in few figures. */
export function lineReference(line: ProfileLine, at: number, lang: Lang): string {
	const value = line.references[at] ?? null;
	return value !== null && Math.abs(value) >= LARGE ? formatCompact(value, 0, lang) : lineValue(line, value, lang);
}

/** The signed change; null where there is nothing to compare with. */
export function lineChange(line: ProfileLine, t: Messages, lang: Lang): string | null {
	if (line.change.kind !== 'value') return null;
	return changeText(measured(line), line.change.value, { lang, words: t.profile.words, signed: true });
}

/** The unit in words, where neither value nor title says it; else empty. */
export function lineUnit({ unit, title }: ProfileLine, lang: Lang): string {
	const label = lang === 'de' ? unit.labelDe : unit.labelEn;
	return unit.suffixDe !== '' || title.toLowerCase().includes(label.toLowerCase()) ? '' : label;
}
