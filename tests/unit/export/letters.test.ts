import { describe, expect, it } from 'vitest';
import { fontFiles } from '../../../deploy/export/font-files';
import { BASE_SUBSETS, furtherSubsets } from '../../../src/lib/export/font-subsets';
import { sceneSvg } from '../../../src/lib/export/scene-svg';
import { SheetFont, type FontFiles } from '../../../src/lib/export/sheet-font';
import { batch, reasonsOf } from './batch-support';

const whole = new SheetFont(fontFiles());
const base = new SheetFont(
	Object.fromEntries(
		Object.entries(fontFiles()).filter(([face]) => BASE_SUBSETS.some((subset) => face.slice(0, -4) === subset))
	) as FontFiles
);

const GREEK = 'Ελλάδα';
const CYRILLIC = 'Щецин';
const VIETNAMESE = 'Đà Nẵng';

describe('letters of a sheet', () => {
	it('come from the files that hold them, which are named from the text alone', () => {
		expect(furtherSubsets(['Świnoujście', 'Malmö – 10 %', 'Åbenrå'])).toEqual([]);
		expect(furtherSubsets([GREEK, CYRILLIC])).toEqual(['cyrillic', 'greek']);
		expect(furtherSubsets([VIETNAMESE])).toEqual(['vietnamese']);
		for (const text of [GREEK, CYRILLIC, VIETNAMESE]) expect(whole.missing([text]), text).toEqual([]);
		expect(base.missing([GREEK])).toEqual(['Ε', 'λ', 'ά', 'δ', 'α']);
	});

	it('are as wide as the font has them, not as wide as boxes', () => {
		const box = base.measure('Ε', 100);
		expect(whole.measure('ι', 100)).toBeLessThan(box * 0.6);
		expect(whole.measure(CYRILLIC, 20, 600)).toBeGreaterThan(whole.measure(CYRILLIC, 20));
		expect(whole.outline('α', 10, 400, 0, 0)).not.toBe(whole.outline('δ', 10, 400, 0, 0));
	});

	it('are named where no file holds them, signs of several letters as one', () => {
		expect(whole.missing(['Rostock 漢字', 'A 👩‍🚀 ❤️', 'x\u00ad\u200dy ≥ →'])).toEqual(['漢', '字', '👩‍🚀', '❤️']);
		expect(whole.measure('漢字', 10)).toBe(20);
	});

	it('stand in a file with texts with the parts of the font that they need', () => {
		const facts = { title: '', description: '', lang: 'de', letters: 'embedded' } as const;
		const size = { widthMm: 50, heightMm: 20, width: 200, height: 80 };
		const svgOf = (text: string): string =>
			sceneSvg({ kind: 'text', text, x: 0, y: 20, size: 12, fill: '#000000' }, whole, { ...facts, size });
		expect(svgOf(GREEK)).toContain('U+0370-0377');
		expect(svgOf('Rostock')).not.toContain('U+0370-0377');
	});
});

it('a view with letters of other scripts is drawn, one with letters that would be boxes fails with the page’s sentence', async () => {
	const view = { view: '/indikatoren', drawing: 'rangfolge' };
	const { written, failed } = await batch([
		{ ...view, name: 'gr', title: `${GREEK} ${CYRILLIC}`, formats: ['svg', 'pdf'] },
		{ ...view, name: 'zh', title: '漢字', paper: { letters: 'embedded' } }
	]);
	expect([written, failed]).toEqual([['gr.svg', 'gr.pdf', 'zh.svg'], []]);
	const [reason, english] = await reasonsOf([
		{ ...view, title: 'Rostock 漢😀' },
		{ ...view, view: '/en/indikatoren', title: '😀', formats: ['pdf'], paper: { letters: 'embedded' } }
	]);
	expect(reason).toMatch(/^Die Schrift der Zeichnung hat diese Zeichen nicht: 漢 😀\./);
	expect(english).toMatch(/^The font of the drawing does not have these characters: 😀\./);
});
