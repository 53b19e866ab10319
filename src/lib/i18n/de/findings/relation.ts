import { regions } from '../counted';

/** Main findings of two indicators, for alternative texts and captions. */
export const relationFindings = {
	noPairs: 'Keine Region hat beide Werte.',
	cells: ({
		known,
		high,
		low,
		against,
		missing
	}: {
		readonly known: number;
		readonly high: number;
		readonly low: number;
		readonly against: number;
		readonly missing: number;
	}) =>
		`${regions(known)} mit beiden Werten: bei beiden im oberen Drittel ${high}, bei beiden im unteren ${low}, bei einem oben und beim anderen unten ${against}${missing === 0 ? '' : `; ohne einen der Werte ${missing}`}.`,
	highest: (title: string, names: string, value: string, beside: string | null) =>
		`Am höchsten bei „${title}“: ${names} (${value}${beside === null ? '' : `; ${beside}`}).`,
	beside: (title: string, value: string) => `${title}: ${value}`,
	step: (year: number, x: string, y: string) => `${x} und ${y} (${year})`,
	path: (name: string, steps: string, breaks: string | null) =>
		`${name}: ${steps}${breaks === null ? '' : `, Bruch ${breaks}`}.`,
	morePaths: (count: number) => (count === 1 ? 'Dazu ein weiterer Ort.' : `Dazu ${count} weitere Orte.`)
};
