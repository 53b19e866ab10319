/**
 * Shows the page once it answers its address, or has to say that it can't: until then an address with a query hides the prerendered default
 * view (src/boot/boot.js, base.css). To be called while a component starts.
 */
export function revealWhen(answered: () => boolean): void {
	$effect(() => {
		if (answered()) document.documentElement.removeAttribute('data-query');
	});
}
