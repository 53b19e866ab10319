/** The moment a file is made, for its date. */
export function today(): Date {
	return new Date();
}
