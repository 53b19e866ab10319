import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { numberedFiles, zipped } from './numbered-files';

it('gives every page a file of its own, packed as one', async () => {
	const files = numberedFiles('karte', 'svg', ['<svg>1</svg>', '<svg>ä</svg>', new Uint8Array([1, 2, 3])]);
	expect(files.map(({ name }) => name)).toEqual(['karte.svg', 'karte-2.svg', 'karte-3.svg']);
	const parts = unzipSync(new Uint8Array(await zipped(files).arrayBuffer()));
	expect(strFromU8(parts['karte-2.svg'] ?? new Uint8Array())).toBe('<svg>ä</svg>');
	expect([...(parts['karte-3.svg'] ?? [])]).toEqual([1, 2, 3]);
});
