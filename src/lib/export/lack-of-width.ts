/** What a drawing throws whose letters are too large for the width it was given. */
export class LackOfWidth extends Error {
	override readonly name = 'LackOfWidth';
	/** So many sizes of a letter wide the drawing must be. */
	readonly letters: number;

	constructor(letters: number) {
		super(`A width of ${Math.ceil(letters)} letters is needed.`);
		this.letters = letters;
	}
}
