import type { Attachment } from 'svelte/attachments';

/** All links of an embed lead out of its frame (`<base target>`), but for those to another place of the same page. */
export const stayInside: Attachment<HTMLElement> = (element) => {
	function mark(event: Event): void {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		if (link?.getAttribute('href')?.startsWith('#')) link.target = '_self';
	}
	element.addEventListener('click', mark, { capture: true });
	return () => element.removeEventListener('click', mark, { capture: true });
};
