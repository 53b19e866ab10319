import type { ChangeClause, LeadClause, SentenceTexts } from '../../domain/sentence-texts';
import { placeForms } from './place-forms';
import { regions } from './counted';

const list = new Intl.ListFormat('de', { type: 'conjunction' });

/** Main clauses "in <year> <verb> in <place> <n> <things>". */
function counting(verb: string, things: string) {
	return ({ year, name, value, details }: LeadClause) =>
		`${year} ${verb} ${placeForms(name).inside} ${value} ${things}${details}`;
}

function comparative({ direction, counted }: ChangeClause): string {
	if (direction === 'more') return counted ? 'mehr als' : 'höher als';
	return counted ? 'weniger als' : 'niedriger als';
}

/** Units written out stand in the dative behind "bei": "bei 46,8 Jahren". */
function dative(value: string): string {
	return value.replace(/(Jahr|Tag|Nächt)e$/, '$1en');
}

export const sentence = {
	special: {
		population_total: counting('lebten', 'Menschen'),
		live_births: counting('wurden', 'Kinder geboren'),
		deaths: counting('starben', 'Menschen'),
		tourist_nights: counting('wurden', 'Übernachtungen gezählt'),
		unemployed: counting('waren', 'Menschen arbeitslos gemeldet')
	},
	plain: ({ title, name, year, value, details, counted }) =>
		counted
			? `${title}: ${year} waren es ${placeForms(name).inside} ${value}${details}`
			: `${title}: ${placeForms(name).subject} lag ${year} bei ${dative(value)}${details}`,
	change: (clause) => {
		const across = clause.acrossBreak ? ' (über einen Bruch der Zeitreihe hinweg gerechnet)' : '';
		const unsafe = clause.unsafeBase ? ` (Wert von ${clause.fromYear} eingeschränkt verlässlich)` : '';
		if (clause.direction === 'same') return `unverändert gegenüber ${clause.fromYear}${across}${unsafe}`;
		return `${clause.size} ${comparative(clause)} ${clause.fromYear}${across}${unsafe}`;
	},
	yearly: ({ rate, from, to, acrossBreak, unsafeYear }) => {
		const across = acrossBreak ? ' (über einen Bruch der Zeitreihe hinweg gerechnet)' : '';
		const unsafe = unsafeYear === null ? '' : ` (Wert von ${unsafeYear} eingeschränkt verlässlich)`;
		return `im Mittel ${rate} zwischen ${from} und ${to}${across}${unsafe}`;
	},
	rank: (rank, of, quantity) => `${quantity}Rang ${rank} von ${of}`,
	wouldRank: (rank, count, quantity) => `verglichen mit ${regions(count)} wäre das ${quantity}Rang ${rank}`,
	noRankBySize:
		'die absolute Zahl eines größeren Gebiets lässt sich mit denen einzelner Regionen nicht vergleichen und hat darum keinen Platz unter ihnen',
	reference: (name, value, difference) =>
		`zum Vergleich: ${name} ${value}${difference === '' ? '' : ` (Abstand ${difference})`}`,
	notComparable: (breakYear, reason) =>
		`Werte vor ${breakYear} sind damit nicht vergleichbar${reason === '' ? '' : ` (${reason})`}`,
	noBaseValue: (fromYear) => `für ${fromYear} gibt es keinen Vergleichswert`,
	sameYear: (year) => `Jahr und Basisjahr sind dasselbe (${year}), eine Veränderung gibt es nicht`,
	noValue: (title, name, year, reason) =>
		`${title}: für ${year} gibt es ${placeForms(name).inside} keinen Wert${reason}`,
	lastValue: (year, value) => `zuletzt ${year}: ${value}`,
	noValues: (title, year) => `${title}: für ${year} gibt es in diesem Ausschnitt keine Werte`,
	extremes: ({ title, year, high, low, withValue, regions: all }) =>
		withValue === 1
			? `${title}: ${year} nur für 1 von ${regions(all)} ein Wert, ${placeForms(high.name).inside} (${high.value})`
			: `${title}: ${year} am höchsten ${placeForms(high.name).inside} (${high.value}), ` +
				`am niedrigsten ${placeForms(low.name).inside} (${low.value}); ${withValue} von ${regions(all)} haben einen Wert`,
	substituted: (asked) => `für ${asked} liegen keine Daten vor`,
	because: {
		missingMembers: (names) => `, weil Werte fehlen für ${list.format(names)}`,
		notAggregable: ', weil er sich nicht aus den Mitgliedern berechnen lässt',
		zeroDenominator: 'nicht berechenbar: Nenner ist 0',
		status: (words) => ` (${words})`
	},
	without: (names) => `nicht enthalten: ${list.format(names)}`,
	status: {
		normal: '',
		break: '',
		provisional: 'vorläufig',
		estimated: 'geschätzt',
		revised: 'berichtigt',
		forecast: 'Vorausberechnung',
		low_reliability: 'eingeschränkt verlässlich',
		secret: 'geheim gehalten',
		missing: 'fehlt',
		not_applicable: 'nicht anwendbar',
		zero_rounded: 'auf null gerundet'
	}
} satisfies SentenceTexts;
