import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const SCRIPT = 'export const answer = 42;\n'.repeat(200);

/** A page, and an embed's page without drawing. */
export const FIXTURE_PAGES = {
	page: '<!doctype html><title>Atlas</title>',
	blank: '<!doctype html><title>Without drawing</title>'
} as const;

/** A small site with one file of every kind the servers treat differently. `more`: further pages, by their paths. */
export function writeFixtureSite(root: string, more: Readonly<Record<string, keyof typeof FIXTURE_PAGES>> = {}): void {
	const { page, blank } = FIXTURE_PAGES;
	for (const name of ['index', 'indikatoren', 'en', 'en/indikatoren', 'einbetten/karte', 'en/einbetten/karte', '404'])
		write(root, `${name}.html`, page);
	for (const lang of ['', 'en/']) write(root, `${lang}einbetten/karte/ansicht.html`, blank);
	for (const [path, kind] of Object.entries(more)) write(root, `${path}.html`, FIXTURE_PAGES[kind]);
	write(root, 'adresse-zu-lang.html', '<!doctype html><title>Adresse zu lang</title>');
	write(root, '_app/version.json', '{"version":"1"}');
	write(root, 'einbetten/oembed/karte.json', '{}');
	write(root, 'einbetten/bilder/karte.png', 'PNG');
	write(root, 'einbetten.js', ';');
	write(root, 'slices/a.nuts3.0a1b2c3d.json', '{}');
	write(root, 'archiv/0a1b2c3d/catalogue.json', '{}');
	write(root, 'geo/a.topojson', '{"type":"Topology"}');
	write(root, 'geo/a.geojson', '{"type":"FeatureCollection"}');
	write(root, 'font.woff2', 'wOF2');
	write(root, '.env', 'secret');
	write(root, 'data/a.parquet', Buffer.alloc(1000, 'PAR1'));
	write(root, '_app/immutable/workers/engine.js', ';');
	for (const name of ['app.js', 'engine.wasm']) {
		write(root, `_app/immutable/${name}`, SCRIPT);
		write(root, `_app/immutable/${name}.br`, brotliCompressSync(SCRIPT));
		write(root, `_app/immutable/${name}.gz`, gzipSync(SCRIPT));
	}
}

function write(root: string, path: string, content: string | Buffer): void {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), content);
}
