import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/atlas-test';
import { expectNoFindings } from './support/axe';
import { followsAddress, openView } from './support/indicator-page';
import { archive } from '../../src/lib/i18n/de/archive';
import { paper as t } from '../../src/lib/i18n/de/paper';
import { TEXTS } from './support/texts';

const { openFor } = TEXTS.de.output;

test.use({ webgl: false, engine: false });

/** The dialog of a figure, opened from its button. */
async function openExport(page: Page, figure: string): Promise<Locator> {
	await page.getByRole('button', { name: openFor(figure), exact: true }).click();
	const dialog = page.getByRole('dialog', { name: openFor(figure) });
	await expect(dialog.getByRole('tab', { name: t.tabs.picture })).toBeVisible();
	return dialog;
}

async function save(page: Page, dialog: Locator, name: string | RegExp): Promise<{ fileName: string; bytes: Buffer }> {
	const arriving = page.waitForEvent('download');
	await dialog.getByRole('button', { name }).click();
	const download = await arriving;
	return { fileName: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('a map goes into a report: exact size, same colours and figures, every kind of file', async ({ page }) => {
	test.setTimeout(120_000);
	const view = await openView(page, 'indikator=unemployment_rate&jahr=2015');
	const berlin = (await view.map.locator('[data-region="DE300"]').getAttribute('fill')) ?? '';
	const dialog = await openExport(page, TEXTS.de.view.mapHeading);
	await expect(dialog.getByRole('img', { name: /Vorschau/ })).toBeVisible();
	await expectNoFindings(page, 'export dialog', { part: 'dialog[open]' });

	await dialog.getByLabel(t.paper.preset).selectOption({ label: t.paper.presets.column });
	await dialog.getByLabel(t.texts.title, { exact: true }).fill('Arbeit <im> Norden & Osten');
	const svg = await save(page, dialog, /^SVG/);
	expect(svg.fileName).toMatch(/^regiopolatlas_karte_unemployment_rate_.*2015\.svg$/);
	const text = svg.bytes.toString('utf8');
	// A column is as high as map and legend need.
	const [, heightMm = ''] = /^<svg [^>]*width="80mm" height="([\d.]+)mm"/.exec(text) ?? [];
	expect(Number(heightMm)).toBeGreaterThan(110);
	expect(text).toContain('Arbeit &lt;im&gt; Norden &amp; Osten');
	expect(text).toContain(`fill="${berlin}"`);
	expect(text).not.toContain('<text');

	const png = await save(page, dialog, /^PNG/);
	expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([
		945,
		Math.round((945 * Number(heightMm)) / 80)
	]);
	const pdf = await save(page, dialog, /^PDF/);
	expect(pdf.bytes.subarray(0, 8).toString()).toBe('%PDF-1.7');
	expect(pdf.bytes.toString('latin1')).toContain('/MediaBox [0 0 226.77');
	const slide = unzipSync((await save(page, dialog, /^PowerPoint/)).bytes);
	expect(strFromU8(slide['ppt/media/vector-1.svg'] ?? new Uint8Array())).toContain(`fill="${berlin}"`);
	expect(strFromU8(slide['ppt/slides/slide1.xml'] ?? new Uint8Array())).toContain('svgBlip');
	await expect(dialog.getByText(t.done(svg.fileName.replace('.svg', '.pptx')))).toBeVisible();

	await dialog.getByLabel(t.paper.widthMm).fill('0');
	await dialog.getByLabel(t.paper.widthMm).press('Enter');
	await expect(dialog.getByRole('alert')).toContainText('30');
	await expect(dialog.getByRole('button', { name: /^SVG/ })).toBeDisabled();
	await dialog.getByLabel(t.paper.preset).selectOption({ label: t.paper.presets.text });
	await expect(dialog.getByRole('button', { name: /^SVG/ })).toBeEnabled();

	await dialog.getByRole('radio', { name: '2×' }).check();
	await expect(dialog.getByLabel(t.paper.dpi)).toHaveValue('192');
	await dialog.getByLabel(t.paper.dpi).fill('5000');
	await dialog.getByLabel(t.paper.dpi).press('Enter');
	await expect(dialog.getByText(t.noPng)).toBeVisible();
	await expect(dialog.getByRole('button', { name: /^PNG/ })).toBeDisabled();
	await expect(dialog.getByRole('button', { name: /^SVG/ })).toBeEnabled();
	await dialog.getByLabel(t.paper.preset).selectOption({ label: t.paper.presets.text });

	await dialog.getByRole('tab', { name: t.tabs.picture }).press('ArrowRight');
	await expect(dialog.getByRole('tab', { name: t.tabs.data })).toBeFocused();
	await dialog.getByLabel(t.csv.about).check();
	const csv = (await save(page, dialog, t.formats.csv)).bytes.toString('utf8');
	expect(csv.split('\r\n')[0]).toBe('\ufeff# Titel;Arbeit <im> Norden & Osten');
	expect(csv).toMatch(/stand=[0-9a-f]{8}/);
	expect(csv).toMatch(/DE300;Berlin;[^\n]*;10,66;/);
	await dialog.getByLabel(t.csv.decimal).selectOption({ label: t.csv.decimals.point });
	expect((await save(page, dialog, t.formats.csv)).bytes.toString('utf8')).toMatch(/DE300,Berlin,[^\n]*,10\.66,/);
	const book = unzipSync((await save(page, dialog, t.formats.xlsx)).bytes);
	expect(strFromU8(book['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('<v>10.66</v>');
	expect((await save(page, dialog, t.formats.parquet)).bytes.subarray(0, 4).toString()).toBe('PAR1');

	await dialog.getByRole('tab', { name: t.tabs.text }).click();
	await expect(dialog.getByLabel(t.alt, { exact: true })).toHaveValue(/^Karte: Arbeit <im> Norden & Osten\. .*Quelle/s);
	await expect(dialog.getByText(t.altOtherTitle)).toBeVisible();
	await expect(dialog.getByLabel(t.altOther, { exact: true })).toHaveValue(/^Map: .*2015.*Source/s);
	await dialog.getByLabel(t.alt, { exact: true }).fill('Vier Länder, < 7 % im Westen');
	await dialog.getByRole('tab', { name: t.tabs.picture }).click();
	expect((await save(page, dialog, /^SVG/)).bytes.toString('utf8')).toContain(
		'>Vier Länder, &lt; 7 % im Westen</desc>'
	);
	await dialog.getByRole('tab', { name: t.tabs.text }).click();
	await dialog.getByRole('radio', { name: t.citations.bibtex }).check();
	await expect(dialog.getByLabel(`${t.citation}: ${t.citations.bibtex}`, { exact: true })).toHaveValue(/^@misc\{/);
	await page.evaluate(() => {
		navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
	});
	await dialog.getByRole('button', { name: `${t.caption}: ${t.copyText}` }).click();
	await expect(dialog.getByText(t.copyForbidden.text)).toBeVisible();

	await dialog.getByRole('tab', { name: t.tabs.link }).click();
	const link = await dialog.getByLabel(t.link, { exact: true }).inputValue();
	const citation = await dialog.getByLabel(t.citationLink, { exact: true }).inputValue();
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();

	await page.goto(citation);
	await expect(page.getByText(/Arbeitslosenquote, 2015/).first()).toBeVisible();
	await expect(page.getByText(t.page.same)).toBeVisible();
	await expectNoFindings(page, 'citation');
	await page.goto(citation.replace(/stand%3D[0-9a-f]{8}/, 'stand%3D0badcafe'));
	await expect(page.getByText(archive.cited.notKept)).toBeVisible();
	await page.goto(link);
	await followsAddress(page);
	await expect(page.getByText(/mit dem Datenstand/)).toHaveCount(0);
	await page.goto('/zitat?ansicht=//fremd.example/x');
	await expect(page.getByText(t.page.unknown)).toBeVisible();
});

test('figures of the other rooms are drawn anew, with their own tables, and no page gets lost', async ({ page }) => {
	test.setTimeout(120_000);
	await page.goto('/pendeln');
	await expect(page.locator('.follows-address[aria-busy="false"]')).toBeVisible();
	const heading = await page.locator('#karte h2').innerText();
	let dialog = await openExport(page, heading);
	await expect(dialog.getByRole('img', { name: /Vorschau/ })).toBeVisible();
	const flows = (await save(page, dialog, /^SVG/)).bytes.toString('utf8');
	expect(flows).toMatch(/aria-label="Landkreis Rostock 23\D040"/);
	expect(flows).toContain('30.06.2023');
	expect(flows.split('fill="#b34700"').length, 'lines').toBeGreaterThan(50);
	await dialog.getByRole('tab', { name: t.tabs.data }).click();
	expect((await save(page, dialog, t.formats.csv)).bytes.toString('utf8')).toMatch(/;35850;/);
	await dialog.getByRole('tab', { name: t.tabs.text }).click();
	const [german, english] = [TEXTS.de, TEXTS.en].map(({ commuting }) => commuting.mapHeading.ein('Rostock'));
	await expect(dialog.getByLabel(t.alt, { exact: true })).toHaveValue(
		new RegExp(`^Verflechtungskarte: ${german}, 30\\.06\\.2023\\.`)
	);
	await expect(dialog.getByLabel(t.altOther, { exact: true })).toHaveValue(
		new RegExp(`^Flow map: ${english}, 30 June 2023\\.`)
	);
	await page.keyboard.press('Escape');
	dialog = await openExport(page, TEXTS.de.commuting.profileHeading);
	await dialog.getByRole('tab', { name: t.tabs.data }).click();
	expect((await save(page, dialog, t.formats.csv)).bytes.toString('utf8')).toMatch(/;Frauen;Personen;16550;;46,16;/);
	await page.keyboard.press('Escape');
	const partners = TEXTS.de.commuting.tableHeading(TEXTS.de.commuting.days[2023]);
	dialog = await openExport(page, partners);
	await expect(dialog.getByText(/^Seite 1 von \d+$/)).toBeVisible();
	await dialog.getByRole('button', { name: t.nextPage }).click();
	await expect(dialog.getByText(/^Seite 2 von \d+$/)).toBeVisible();
	const packed = await save(page, dialog, /^SVG/);
	expect(packed.fileName).toMatch(/_tabelle-svg\.zip$/);
	const sheets = Object.entries(unzipSync(packed.bytes));
	expect(sheets[1]?.[0]).toMatch(/_tabelle-2\.svg$/);
	for (const [name, bytes] of sheets) expect(strFromU8(bytes), name).toMatch(/^<svg [^>]*width="160mm"/);
	await page.keyboard.press('Escape');

	await page.goto('/vergleich');
	await expect(page.locator('.follows-address[aria-busy="false"]')).toBeVisible();
	const spine = await page.locator('#spannweiten h2').innerText();
	dialog = await openExport(page, spine);
	await expect(dialog.getByRole('img', { name: /Vorschau/ })).toBeVisible();
	const taken = (await save(page, dialog, /^SVG/)).bytes.toString('utf8');
	expect(taken.split('aria-label=').length, 'texts').toBeGreaterThan(40);
	expect(taken.split('<path').length, 'shapes').toBeGreaterThan(100);
});

test('every drawing beside the table can be put out, each with a table that fits', async ({ page }) => {
	test.setTimeout(120_000);
	const { headings } = TEXTS.de.distribution;
	const drawings = [
		['distribution', /^Verteilung \d{4}$/, '<path', /;10,27;/],
		['years', headings.years(), 'aria-label="1998"', /;1998;[\d;]*;2021/],
		['swipe', /^\d{4} und \d{4}$/, 'aria-label="2011"', /Wert im Basisjahr/],
		['slope', /^\d{4} und \d{4}$/, 'aria-label="Landkreis Rostock"', /Wert im Basisjahr/],
		['ages', headings.ages(), 'aria-label="65 und älter"', /DE803;Rostock;\d{4};65 und älter;/]
	] as const;
	for (const [list, heading, drawn, row] of drawings) {
		const view = await openView(page, `indikator=unemployment_rate&jahr=2021&basis=2011&liste=${list}`);
		const card = page.locator('#rangfolge');
		await expect(card.getByRole('heading')).toHaveText(heading);
		const dialog = await openExport(page, await card.getByRole('heading').innerText());
		await expect(dialog.getByRole('img', { name: /Vorschau/ }), list).toBeVisible();
		expect((await save(page, dialog, /^SVG/)).bytes.toString('utf8'), list).toContain(drawn);
		await dialog.getByRole('tab', { name: t.tabs.data }).click();
		expect((await save(page, dialog, t.formats.csv)).bytes.toString('utf8'), list).toMatch(row);
		await page.keyboard.press('Escape');
		const base = view.table.getByRole('columnheader', { name: /^Wert 2011/ });
		await expect(base, list).toHaveCount(list === 'swipe' || list === 'slope' ? 1 : 0);
	}
});

test('the maps of the start page have the dialog, which no first visit loads', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('/');
	await page.waitForLoadState('networkidle');
	const before = asked.length;
	const { locationHeading, regionHeading, distanceKey } = TEXTS.de.start;
	let dialog = await openExport(page, locationHeading);
	await expect(dialog.getByRole('img', { name: /Vorschau/ })).toBeVisible();
	expect(
		asked.slice(before).filter((url) => url.endsWith('.js')),
		'loaded by the click'
	).not.toEqual([]);
	await dialog.getByLabel(t.paper.preset).selectOption({ label: t.paper.presets.column });
	await dialog.getByLabel(t.paper.projection).selectOption({ label: t.paper.projections.laea });
	const map = (await save(page, dialog, /^SVG/)).bytes.toString('utf8');
	expect(map).toContain('aria-label="193 km"');
	expect(map).toMatch(/^<svg [^>]*width="80mm"/);
	expect(map).toContain('aria-label="Flächentreue Projektion (EPSG:3035)"');
	expect(map, 'cut off at the edges of the map').toContain('<clipPath');
	expect(map, 'ferry lines are dotted').toContain('stroke-dasharray');
	expect(map).toContain('Grenzen: ');
	await dialog.getByRole('tab', { name: t.tabs.data }).click();
	const distances = await save(page, dialog, t.formats.csv);
	expect(distances.fileName).toBe('regiopolatlas_start_lage.csv');
	expect(distances.bytes.toString('utf8')).toContain(`${distanceKey};Rostock;Berlin;193`);
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();

	dialog = await openExport(page, regionHeading);
	await dialog.getByRole('tab', { name: t.tabs.data }).click();
	expect((await save(page, dialog, t.formats.csv)).bytes.toString('utf8')).toMatch(
		/DE803;Rostock;205307;;1\.1\.2025;"Eurostat/
	);
	expect((await save(page, dialog, t.formats.parquet)).bytes.subarray(0, 4).toString()).toBe('PAR1');
	await dialog.getByRole('tab', { name: t.tabs.text }).click();
	await expect(dialog.getByLabel(t.alt, { exact: true })).toHaveValue(/^Karte: .*Quelle/s);
});

test('the parts of a profile are drawn, each with its own figures', async ({ page }) => {
	await page.goto('/profil/DE803');
	await page.waitForLoadState('networkidle');
	const texts = TEXTS.de.profile;
	let dialog = await openExport(page, texts.growthHeading);
	await expect(dialog.getByRole('img', { name: /Vorschau/ })).toBeVisible();
	await dialog.getByRole('tab', { name: t.tabs.data }).click();
	expect((await save(page, dialog, t.formats.csv)).bytes.toString('utf8')).toMatch(/\r\n2025;205307;/);
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();

	dialog = await openExport(page, texts.mapLabel('Rostock'));
	await expect(dialog.getByRole('img', { name: /Vorschau/ })).toBeVisible();
	const map = (await save(page, dialog, /^SVG/)).bytes.toString('utf8');
	expect(map.length, 'with the land around').toBeGreaterThan(100_000);
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();

	dialog = await openExport(page, texts.sections.population);
	await expect(dialog.getByRole('img', { name: /Vorschau/ })).toBeVisible();
	const table = (await save(page, dialog, /^SVG/)).bytes.toString('utf8');
	expect(table).toContain('aria-label="Bevölkerung');
	expect(table, 'what is in other tables is not in this one').not.toContain('Angebotsmiete');
	await dialog.getByRole('tab', { name: t.tabs.text }).click();
	await expect(dialog.getByLabel(t.alt, { exact: true })).toHaveValue(/^Tabelle: Bevölkerung\. .*„.*Quelle/s);
	// Titles and names in the other language are those of its page.
	await expect(dialog.getByLabel(t.altOther, { exact: true })).toHaveValue(
		/^Table: Population\. .*“Population density”.*Source/s
	);
});
