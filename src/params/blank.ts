import { BLANK_PAGE } from '$lib/domain/embed-drawings';

/** The end of the address of an embed's page without drawing. */
export function match(param: string): boolean {
	return param === BLANK_PAGE;
}
