// Runs before the first paint: the chosen colour scheme, and whether the address asks for another view than the prerendered one.
(function () {
	var root = document.documentElement;
	try {
		var theme = localStorage.getItem('atlas-theme');
		if (theme === 'light' || theme === 'dark' || theme === 'contrast') root.setAttribute('data-theme', theme);
	} catch {
		// Storage is switched off: the system's scheme stays.
	}
	if (location.search.length > 1) root.setAttribute('data-query', '');
	// A dialog asked for before the page's code is here opens when it is (src/lib/ui/early-click.ts).
	document.addEventListener('click', function (event) {
		var button = event.target instanceof Element && event.target.closest('button[aria-haspopup="dialog"]');
		if (button) button.setAttribute('data-pressed', '');
	});
})();
