import styleSheet from 'maplibre-gl/dist/maplibre-gl.css?url';

let styleSheetLoaded: Promise<void> | null = null;

/** MapLibre's own style sheet, loaded with the map instead of with the page. */
export function loadStyleSheet(): Promise<void> {
	styleSheetLoaded ??= new Promise((resolve, reject) => {
		const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styleSheet });
		link.onload = () => resolve();
		link.onerror = () => {
			styleSheetLoaded = null;
			link.remove();
			reject(new Error(`The map's style sheet ${styleSheet} can't be loaded. Check the connection and try again.`));
		};
		document.head.append(link);
	});
	return styleSheetLoaded;
}
