// Runs before the first paint: the chosen colour scheme, and whether the address asks for another view than the prerendered one.
(function () {
	var root = document.documentElement;
	var isEmbed = /^\/(en\/)?einbetten\//.test(location.pathname);
	try {
		var theme = isEmbed
			? { hell: 'light', dunkel: 'dark' }[new URLSearchParams(location.search).get('farbschema')]
			: localStorage.getItem('atlas-theme');
		if (theme === 'light' || theme === 'dark' || theme === 'contrast') root.setAttribute('data-theme', theme);
	} catch {
		// Storage is switched off: the system's scheme stays.
	}
	// An embed may stand in a frame that keeps the page's code away: then the prerendered drawing is shown, with a line that says so.
	function giveUp() {
		if (root.hasAttribute('data-alive')) return;
		root.removeAttribute('data-query');
		root.setAttribute('data-stuck', '');
		// The link to the room leads to this view, not to the default one.
		var room = document.querySelector('a[data-room]');
		if (room instanceof HTMLAnchorElement) {
			room.search = location.search;
			// Of the console the query stands behind it.
			if (location.hash.length > 1) room.hash = location.hash;
		}
	}
	if (isEmbed) {
		addEventListener('unhandledrejection', giveUp);
		addEventListener('load', function () {
			setTimeout(giveUp, 15000);
		});
	}
	// The query of an embedded console stands behind the hash.
	if (location.search.length > 1 || (isEmbed && location.hash.length > 1)) root.setAttribute('data-query', '');
	// A dialog asked for before the page's code is here opens when it is (src/lib/ui/early-click.ts).
	document.addEventListener('click', function (event) {
		var button = event.target instanceof Element && event.target.closest('button[aria-haspopup="dialog"]');
		if (button) button.setAttribute('data-pressed', '');
	});
})();
