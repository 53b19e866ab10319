import type { commutingFigures as german } from '../de/commuting-figures';
import type { Translation } from '../translation';

export const commutingFigures: Translation<typeof german> = {
	figuresHeading: 'Key figures',
	profileHeading: 'Who commutes, and how far',
	cards: { in: 'In-commuters', out: 'Out-commuters', balance: 'Balance' },
	rates: (inRate, outRate, here, living) =>
		`In-commuters are ${inRate} of the ${here} employees who work here; out-commuters are ${outRate} of the ${living} who live here (30 June 2019).`,
	ratesNote:
		'There are no rates for 2023: the series of employees by residence ends in 2021. Employees at the place of work are worked out: those by residence less out-commuters plus in-commuters.',
	ratesMissing: 'Rates cannot be worked out here: a denominator is missing, or not all inner trips are known.',
	traitFigures: (trait) =>
		`In- and out-commuters, balance and “From where and to where”: ${trait} only. Rates and course: all commuters.`,
	courseHeading: (first) => `Course since ${first}`,
	courseLabel: (name, first, last) => `In- and out-commuters of ${name}, ${first} to ${last}`,
	courseNote:
		'30 June of each year. 2020 to 2022 are not available. The values of 2023 are rounded to tens; the stretch 2019–2023 is therefore dashed.'
};
