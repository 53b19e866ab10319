import { getContext, setContext } from 'svelte';
import type { Lang } from './lang';
import type { Messages } from './messages';

const KEY = Symbol('messages');

/** Texts and language of the page, for every component below the layout. A function, so that it follows a language switch. */
export type MessageSource = () => { readonly lang: Lang; readonly t: Messages };

/** Called once, by the layout. */
export function provideMessages(source: MessageSource): void {
	setContext(KEY, source);
}

/** `const messages = useMessages(); … messages().t.map.zoomIn`; only while a component initialises. */
export function useMessages(): MessageSource {
	return getContext<MessageSource>(KEY);
}
