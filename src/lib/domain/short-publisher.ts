/** The publisher in a table's column: by its abbreviation where it gives one in brackets, several publishers by a semicolon. */
export function shortPublisher(publisher: string): string {
	return publisher
		.split('; ')
		.map((name) => name.replace(/^[^(]*\(([A-ZÄÖÜ]{2,6})\)/, '$1'))
		.join('; ');
}
