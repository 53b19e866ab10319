/** The facts of a place in one spoken line, for a map's live region. */
export function spokenPlace(name: string, facts: readonly (readonly [word: string, figure: string])[]): string {
	return `${name}: ${facts.map(([word, figure]) => `${word} ${figure}`).join(', ')}`;
}
