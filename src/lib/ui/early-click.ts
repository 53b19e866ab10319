import type { Attachment } from 'svelte/attachments';

/**
 * For a button that opens a dialog: does now what the reader asked for before the page's code had arrived. The start
 * script (src/boot/boot.js) has left a mark at the button.
 */
export function earlyClick(action: () => void): Attachment<HTMLElement> {
	return (button) => {
		if (button.dataset['pressed'] === undefined) return;
		delete button.dataset['pressed'];
		action();
	};
}
