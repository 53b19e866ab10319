/** MIME types of everything the site consists of, by file ending; nginx.conf has the same list. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
	css: 'text/css; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
	geojson: 'application/geo+json',
	html: 'text/html; charset=utf-8',
	ico: 'image/x-icon',
	jpg: 'image/jpeg',
	js: 'text/javascript; charset=utf-8',
	json: 'application/json',
	jsonld: 'application/ld+json',
	map: 'application/json',
	mjs: 'text/javascript; charset=utf-8',
	parquet: 'application/vnd.apache.parquet',
	pdf: 'application/pdf',
	png: 'image/png',
	svg: 'image/svg+xml',
	topojson: 'application/json',
	txt: 'text/plain; charset=utf-8',
	wasm: 'application/wasm',
	webmanifest: 'application/manifest+json',
	woff: 'font/woff',
	woff2: 'font/woff2',
	xml: 'application/xml'
};

/** The type of a file by its name; anything unknown is bytes to download. */
export function mediaType(file: string): string {
	return MEDIA_TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
