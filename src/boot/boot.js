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
})();
