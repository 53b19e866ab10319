/**
 * The script at the top of every page. svelte.config.js names its hash in the policy and src/hooks.server.ts writes it, so both compose it here.
 *
 * The two faces come in it as bytes: from a file, and even from a data: address, a browser lays the text out in another font first, and
 * every line that breaks differently then moves the page (measured: layout shift 0.027 on a desktop, 0.23 on a phone). A FontFace made of
 * bytes is there at once.
 *
 * @param {string} boot source of boot.js
 * @param {Readonly<Record<string, string>>} faces WOFF2 file in Base64 by the weights it stands for
 * @returns {string} JavaScript
 */
export function bootScript(boot, faces) {
	const fonts = `(function (faces) {
	for (var weight in faces) {
		var text = atob(faces[weight]);
		var bytes = new Uint8Array(text.length);
		for (var i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
		document.fonts.add(new FontFace('Noto Sans', bytes, { weight: weight }));
	}
})(${JSON.stringify(faces)});`;
	return `${boot.trim()}\n${fonts}`;
}
