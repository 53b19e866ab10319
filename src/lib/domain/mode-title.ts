import { indicatorTitle, unitLabel } from './figure-text';
import type { NumberLang } from './format';
import type { ModeFrame, ModeTexts } from './mode-texts';
import type { Result } from './result';

/** What is shown, in words, with its unit: "Einwohner je km²", "Index, 2015 = 100", "Abstand zu Deutschland in Prozentpunkten". */
export function modeTitle(result: Result, { titles }: ModeTexts, lang: NumberLang): string {
	return titles[result.view.mode](modeFrame(result, lang));
}

/** Title of the indicator with what is shown of it, where it isn't the figure as measured: "Bevölkerung, Index, 2015 = 100". */
export function shownTitle(result: Result, modes: ModeTexts, lang: NumberLang): string {
	const title = indicatorTitle(result, lang);
	return result.view.mode === 'value' ? title : `${title}, ${modeTitle(result, modes, lang)}`;
}

/** What the words for a result's mode are made of. */
export function modeFrame({ view, unit, reference, changeMeasure, indicator }: Result, lang: NumberLang): ModeFrame {
	return {
		year: view.year,
		baseYear: view.baseYear,
		reference: reference?.name ?? '',
		unit: unitLabel(unit, lang),
		isMoney: indicator.kind === 'money',
		measure: changeMeasure
	};
}
