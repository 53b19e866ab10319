// Regiopolatlas Rostock: lets embedded views be as high as their content. Only frames of this script's own site are touched.
(function () {
	var home = new URL(document.currentScript.src).origin;
	var waiting = new Map();
	if (window['einbetten ' + home]) return;
	window['einbetten ' + home] = true;

	function heightIn(data) {
		if (!data || typeof data !== 'object') return NaN;
		var own = data.regiopolatlas;
		var all = data['datawrapper-height'];
		return Number(own ? own.height : all && Object.values(all)[0]);
	}

	/** A sandbox without an origin of its own sends "null"; who sent it is known by the frame. */
	function isOurs(frame, origin) {
		var sandbox = frame.getAttribute('sandbox');
		var apart = sandbox !== null && !/(^|\s)allow-same-origin(\s|$)/i.test(sandbox);
		return new URL(frame.src, location.href).origin === home && origin === (apart ? 'null' : home);
	}

	addEventListener('message', function (event) {
		var height = heightIn(event.data);
		if (!(height >= 50 && height <= 20000)) return;
		document.querySelectorAll('iframe[src]').forEach(function (frame) {
			if (frame.contentWindow !== event.source || !isOurs(frame, event.origin)) return;
			clearTimeout(waiting.get(frame));
			waiting.set(
				frame,
				setTimeout(function () {
					frame.style.height = Math.ceil(height) + 'px';
				}, 60)
			);
		});
	});
})();
