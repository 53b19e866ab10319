/** What a drawing throws that can't be drawn in the height it was given. */
export class LackOfHeight extends Error {
	override readonly name = 'LackOfHeight';
	/** Pixels of the sheet that are missing. */
	readonly pixels: number;

	constructor(pixels: number) {
		super(`${Math.ceil(pixels)} pixels of height are missing.`);
		this.pixels = pixels;
	}
}
