import { goto } from '$app/navigation';
import { page } from '$app/state';
import { parseEmbed, withEmbedOptions } from '$lib/domain/embed-options';

/**
 * Changes the view of an embed; its options stay. Never with an entry in the history: that is the host page's, whose readers would have to go
 * back through every year of a slider.
 */
export function navigateEmbed(query: string): Promise<void> {
	const { options } = parseEmbed(page.url.searchParams);
	const address = page.url.pathname + withEmbedOptions(query, options);
	return goto(address, { replaceState: true, keepFocus: true, noScroll: true });
}
