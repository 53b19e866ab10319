import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SmallAtlasFile } from '../../src/lib/data/small-atlas-loader';
import type { Catalogue, DataFile, RegionList } from '../../src/lib/domain/catalogue';
import { type Edition, roomsWith } from '../../src/lib/domain/edition';
import { regionColumns } from '../../src/lib/domain/region-columns';
import type { ScopeList } from '../../src/lib/domain/scope';
import { withoutDefinitions, withoutMunicipalities } from '../../src/lib/domain/small-atlas';
import type { EditionPack } from './edition-pack';
import { CATALOGUE } from './file-edition';
import { type OutputFolder, type WrittenFile, sha256, shortHash } from './output-folder';

/**
 * Lays out the archived editions for the browser: `archiv/editionen.json` names them, `archiv/<version>/catalogue.json` is the catalogue of then, whose
 * files lie beside it. Slices are named by their content and stand among today's; so are files that haven't changed since.
 *
 * @param version today's data version: if it is in the archive already, today's files are enough
 * @throws Error naming the edition that lacks a file
 */
export function writeArchive(all: readonly EditionPack[], out: OutputFolder, version: string): readonly Edition[] {
	const editions = all.filter((edition) => edition.version !== version);
	const today = new Map(out.files.map((file) => [file.path, file]));
	rmSync(join(out.root, 'archiv'), { recursive: true, force: true });
	const listed = editions.map((edition) => writeEdition(edition, out, today)).reverse();
	out.keep('archiv/editionen.json', `${JSON.stringify(listed)}\n`);
	return listed;
}

function writeEdition(
	{ version, filed, files }: EditionPack,
	out: OutputFolder,
	today: ReadonlyMap<string, WrittenFile>
): Edition {
	const folder = `archiv/${version}`;
	const entries: Record<string, DataFile> = {};
	for (const [path, content] of files) {
		if (path === CATALOGUE) continue;
		if (path.startsWith('slices/')) {
			out.keep(path, content);
			continue;
		}
		const digest = sha256(content);
		const isUnchanged = today.get(path)?.sha256 === digest;
		if (!isUnchanged) out.keep(`${folder}/${path}`, content);
		const url = `/${isUnchanged ? path : `${folder}/${path}`}?v=${shortHash(digest)}`;
		entries[path] = { url, bytes: content.length };
	}
	const json = <T>(path: string): T => {
		const content = files.get(path);
		if (!content) throw new Error(`archive: edition ${version} has no ${path}. Fetch its pack from git again.`);
		return JSON.parse(Buffer.from(content).toString()) as T;
	};
	const catalogue: Catalogue = { ...json<Catalogue>(CATALOGUE), files: entries };
	const small: SmallAtlasFile = {
		catalogue: withoutDefinitions(catalogue),
		regions: regionColumns(withoutMunicipalities(json<RegionList>('data/regions.json'))),
		scopes: json<ScopeList>('geo/scopes.json')
	};
	out.keep(`${folder}/catalogue.json`, `${JSON.stringify(catalogue)}\n`);
	out.keep(`${folder}/atlas.json`, `${JSON.stringify(small)}\n`);
	return { version, filed, rooms: roomsWith(entries) };
}
