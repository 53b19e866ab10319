/**
 * The shape a translation must have to stand in for the German texts: same keys, same parameters, any words.
 * An area missing in a language, or a text missing in an area, is a compile error.
 */
export type Translation<T> = T extends string
	? string
	: T extends (...args: infer Args) => string
		? (...args: Args) => string
		: { readonly [Key in keyof T]: Translation<T[Key]> };
