/** `npm run archive [-- <folder of a build> [<ISO date>]]`: files the edition in `static/` in `data/archive/`, before new data come in. */
import { join, resolve } from 'node:path';
import { fileEdition } from './file-edition';

const dataDir = join(import.meta.dirname, '..');
const [folder = join(dataDir, '..', 'static'), date = new Date().toISOString().slice(0, 10)] = process.argv.slice(2);

try {
	const { version, bytes } = fileEdition(resolve(folder), join(dataDir, 'archive'), date);
	console.log(
		bytes === null
			? `data version ${version} is in the archive already`
			: `data version ${version} filed: data/archive/${version}.edition.br, ${Math.round(bytes / 1000)} kB. Commit it.`
	);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
