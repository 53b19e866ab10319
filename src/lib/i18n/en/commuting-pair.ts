import type { commutingPair as german } from '../de/commuting-pair';
import type { Translation } from '../translation';

export const commutingPair: Translation<typeof german> = {
	opposite: 'Opposite',
	heading: (name, other) => `${name} and ${other}`,
	sentence: (name, other, day, incoming, out) =>
		`On ${day}, ${incoming} employees commuted from ${other} to ${name} and ${out} the other way.`,
	shares: (shareIn, shareOut, name) =>
		`That is ${shareIn} of all in-commuters and ${shareOut} of all out-commuters (${name}).`,
	km: (km) => `Between the centres, as the crow flies: ${km}.`,
	movesSentence: (name, persons) => `Balance of moves 2018 to 2021 for ${name}: ${persons} persons.`,
	inside: (other) =>
		`${other} belongs to this group: trips between them do not cross its border. Choose another opposite.`,
	commutersHeading: 'Commuters by group of persons',
	commutersCaption: (day) => `Who commutes between both, ${day}`,
	trait: 'Who',
	workIn: (name) => `work in ${name}`,
	tableHeading: 'Table: 2019 and 2023',
	tableCaption: 'Commuters both ways, change 2019–2023',
	change: 'change in %',
	movesHeading: 'Moves by age, 2018 to 2021',
	movesCaption: (name) => `Balance of moves for ${name}`,
	movesNote:
		'Commuters are a stock on one day, counted both ways. Moves are a balance over four years here: how many moved to and fro it does not say. The two can be compared, not added.',
	movesMissing: 'There are no balances of moves for this pair.'
};
