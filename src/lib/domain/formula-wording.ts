import type { Formula } from './formula';
import type { Indicator, Unit } from './indicator';

interface Words {
	readonly de: string;
	readonly en: string;
}

/** What is counted, one of them and several. */
interface Noun {
	readonly one: Words;
	readonly many: Words;
}

const noun = (de: readonly [string, string], en: readonly [string, string]): Noun => ({
	one: { de: de[0], en: en[0] },
	many: { de: de[1], en: en[1] }
});

/** What one unit of an indicator is, for "per …": its title names the whole ("je Bevölkerung"). */
const NOUNS: Readonly<Record<string, Noun>> = {
	population_total: noun(['Einwohner', 'Einwohner'], ['inhabitant', 'inhabitants']),
	population_0_14: noun(['Kind unter 15 Jahren', 'Kinder unter 15 Jahren'], ['child under 15', 'children under 15']),
	population_15_64: noun(
		['Person von 15 bis 64 Jahren', 'Personen von 15 bis 64 Jahren'],
		['person aged 15 to 64', 'persons aged 15 to 64']
	),
	population_65plus: noun(
		['Person ab 65 Jahren', 'Personen ab 65 Jahren'],
		['person aged 65 and over', 'persons aged 65 and over']
	),
	live_births: noun(['Geburt', 'Geburten'], ['birth', 'births']),
	deaths: noun(['Sterbefall', 'Sterbefälle'], ['death', 'deaths']),
	employment: noun(
		['erwerbstätige Person am Arbeitsort', 'Erwerbstätige am Arbeitsort'],
		['person employed at the place of work', 'persons employed at the place of work']
	),
	unemployed: noun(['arbeitslose Person', 'Arbeitslose'], ['unemployed person', 'unemployed persons']),
	employees_svb: noun(
		['sozialversicherungspflichtig beschäftigte Person', 'sozialversicherungspflichtig Beschäftigte'],
		['employee subject to social insurance', 'employees subject to social insurance']
	),
	gdp_mio_eur: noun(
		['Million Euro Bruttoinlandsprodukt', 'Millionen Euro Bruttoinlandsprodukt'],
		['million euros of gross domestic product', 'million euros of gross domestic product']
	),
	tourist_nights: noun(['Übernachtung', 'Übernachtungen'], ['night', 'nights']),
	tourist_nights_foreign: noun(
		['Übernachtung ausländischer Gäste', 'Übernachtungen ausländischer Gäste'],
		['night spent by foreign guests', 'nights spent by foreign guests']
	)
};

/** Title of the indicator a formula makes of `a` and `b`. */
export function formulaTitle(formula: Formula, a: Indicator, b: Indicator): Words {
	const between = (de: string, en = de): Words => ({
		de: `${a.titleDe}${de}${b.titleDe}`,
		en: `${a.titleEn}${en}${b.titleEn}`
	});
	switch (formula.op) {
		case 'plus':
			return between(' + ');
		case 'minus':
			return between(' − ');
		case 'times':
			return between(' × ');
		case 'share':
			return between(' in % von: ', ' in % of: ');
		case 'per': {
			const counted = countedBy(formula.factor, NOUNS[b.indicator]);
			if (counted) return { de: `${a.titleDe} je ${counted.de}`, en: `${a.titleEn} per ${counted.en}` };
			const count = countText(formula.factor);
			return between(` je ${count.de}`, ` per ${count.en}`);
		}
		case 'mean':
			return {
				de: `${a.titleDe}, Mittel über ${formula.years} Jahre`,
				en: `${a.titleEn}, mean of ${formula.years} years`
			};
		default:
			return formula satisfies never;
	}
}

type Side = readonly [indicator: Indicator, unit: Unit];

/** Units go with the calculation: persons per 1000 inhabitants, persons times per cent; births less deaths are persons. */
export function formulaUnit(
	formula: Formula,
	[, a]: Side,
	[indicatorB, b]: Side,
	{ percent, persons }: { readonly percent: Unit; readonly persons: Unit }
): Unit {
	const own = (unit: string, label: Words): Unit => {
		return { unit, labelDe: label.de, labelEn: label.en, suffixDe: '', suffixEn: '' };
	};
	const id = `formula:${formula.op}:${a.unit}:${b.unit}`;
	switch (formula.op) {
		case 'share':
			return percent;
		case 'times':
			return own(id, {
				de: `${inner(a.labelDe)} × ${inner(b.labelDe)}`,
				en: `${inner(a.labelEn)} × ${inner(b.labelEn)}`
			});
		case 'per': {
			const count = countText(formula.factor);
			const counted = countedBy(formula.factor, NOUNS[indicatorB.indicator]) ?? {
				de: `${count.de}${inner(b.labelDe)}`,
				en: `${count.en}${inner(b.labelEn)}`
			};
			const made = own(`${id}:${indicatorB.indicator}:${formula.factor}`, {
				de: `${inner(a.labelDe)} je ${counted.de}`,
				en: `${inner(a.labelEn)} per ${counted.en}`
			});
			// "0,05 Mio. €", as euros per inhabitant are written with their sign; a per cent of something else is none any more.
			return a.suffixDe === '%' ? made : { ...made, suffixDe: a.suffixDe, suffixEn: a.suffixEn };
		}
		case 'plus':
		case 'minus':
			return a.unit === b.unit ? a : persons;
		case 'mean':
			return a;
		default:
			return formula satisfies never;
	}
}

/** A unit that is a ratio itself, in brackets: "Euro je (Übernachtungen je Ankunft)". */
function inner(label: string): string {
	return /(^| )(je|per|×) /.test(label) ? `(${label})` : label;
}

function countedBy(factor: number, noun: Noun | undefined): Words | null {
	if (!noun) return null;
	const count = countText(factor);
	const { de, en } = factor === 1 ? noun.one : noun.many;
	return { de: `${count.de}${de}`, en: `${count.en}${en}` };
}

/** "1000 ", "10 000 " (German), "1,000 " (English); nothing for one. */
function countText(factor: number): Words {
	if (factor === 1) return { de: '', en: '' };
	const de = factor < 10_000 ? String(factor) : String(factor).replace(/000$/, '\u202f000');
	return { de: `${de} `, en: `${factor.toLocaleString('en')} ` };
}
