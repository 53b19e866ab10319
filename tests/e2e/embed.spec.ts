import type { Browser, FrameLocator, Page } from '@playwright/test';
import {
	COMMUTING_PARTS,
	COMPARISON_PARTS,
	FUNDING_PARTS,
	PROFILE_PARTS,
	RELATION_PARTS,
	START_PARTS
} from '../../src/lib/domain/embed-parts';
import { EMBED_DRAWINGS, EMBED_NAMES, picturePath } from '../../src/lib/domain/embed-drawings';
import { startHostSite, type HostSite } from '../support/host-page';
import { expect, test } from './support/atlas-test';
import { expectNoFindings } from './support/axe';
import { openView } from './support/indicator-page';
import { paper } from '../../src/lib/i18n/de/paper';
import { archive } from '../../src/lib/i18n/de/archive';
import { TEXTS } from './support/texts';

const t = TEXTS.de;
const QUERY = 'indikator=unemployment_rate&jahr=2015&auswahl=DE803';
/** Bytes on the line before anybody interacts (docs/adr/0023). */
const BUDGET = 250_000;

/** Views that aren't prerendered, of every drawing, and the heaviest there are: four countries, municipalities, axes. */
const OTHER_VIEWS = [
	'indikatoren/karte?indikator=unemployment_rate&jahr=2015',
	'indikatoren/verlauf?indikator=population_total&auswahl=DE803,metropol_berlin',
	'indikatoren/rangfolge?indikator=unemployment_rate',
	'indikatoren/tabelle?indikator=unemployment_rate',
	'indikatoren/zwei/karte?x=unemployment_rate&y=household_income',
	'indikatoren/zwei/streuung?x=unemployment_rate&y=household_income',
	'pendeln?region=DE80K',
	'pendeln?ansicht=umzuege',
	'foerderung?ansicht=karte',
	'foerderung?ansicht=entwicklung',
	'profil?region=DE80K',
	'vergleich?ansicht=tabelle',
	'vergleich?gruppe=kreise',
	'vergleich?gruppe=kreise&darstellung=veraenderung',
	'vergleich?orte=DE803,DE212,DK011,SE224&ort=DE212',
	'pendeln?ansicht=achsen',
	'indikatoren/karte?ausschnitt=laender',
	'indikatoren/karte?indikator=unemployed.per.population_15_64.1000',
	'indikatoren/zwei/streuung?x=unemployed.per.population_15_64.1000&y=household_income',
	'indikatoren/zwei/karte?ausschnitt=laender',
	'indikatoren/karte?ebene=lau&indikator=population_density'
];

let site: HostSite;
test.beforeAll(async () => {
	site = await startHostSite();
});
test.afterAll(() => site.close());
test.use({ host: /^http:\/\/127\.0\.0\.1:\d+\/gast-/, engine: false, webgl: false });

test('the code from beside the map works in another website: same figures, fitting height, no trap, no stranger believed', async ({
	page,
	browser,
	baseURL
}) => {
	test.slow();
	const view = await openView(page, QUERY);
	const berlin = await view.map.locator('[data-region="DE300"]').getAttribute('fill');
	await view.mapFigure.getByRole('button', { name: t.output.openFor(t.view.mapHeading) }).click();
	const dialog = page.getByRole('dialog', { name: t.output.openFor(t.view.mapHeading) });
	await dialog.getByRole('tab', { name: paper.tabs.link }).click();
	const field = page.getByRole('textbox', { name: paper.snippet.code });
	await expect(field).toHaveValue(/einbetten\/indikatoren\/karte\?indikator=unemployment_rate/);
	await page.getByLabel(paper.snippet.width).fill('9');
	await expect(dialog.getByRole('alert')).toBeVisible();
	await page.getByLabel(paper.snippet.width).fill('');
	await page
		.getByRole('region', { name: paper.snippet.heading })
		.getByLabel(paper.snippet.theme)
		.selectOption({ label: paper.snippet.themes.dunkel });
	await expect(field).toHaveValue(/farbschema=dunkel/);
	await page.evaluate(() => {
		navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
	});
	await page.getByRole('button', { name: paper.snippet.copy }).click();
	await expect(dialog.getByText(paper.snippet.copyFailed)).toBeVisible();
	await expect(field).toHaveValue(/<noscript><a [^>]*><img src="data:image\/webp;base64,[^>]*alt="[^"]*2015/);
	await dialog.getByLabel(paper.snippet.image).selectOption({ label: paper.snippet.images.own });
	await dialog.getByLabel(paper.snippet.imageAddress).fill('bild.png');
	await dialog.getByLabel(paper.snippet.imageAddress).press('Enter');
	await expect(dialog.getByRole('alert')).toHaveText(paper.snippet.badAddress);
	await expect(field).not.toHaveValue(/<img/);
	await dialog.getByLabel(paper.snippet.image).selectOption({ label: paper.snippet.images.inline });
	await expect(field).toHaveValue(/<img src="data:/);
	// The other language has its own picture.
	const region = page.getByRole('region', { name: paper.snippet.heading });
	await region.getByLabel(paper.snippet.lang).selectOption({ label: t.shell.languageOf.en });
	await expect(field).toHaveValue(/\/en\/einbetten\//);
	await expect(field).toHaveValue(
		/<noscript><a [^>]*\/en\/indikatoren[^>]*><img src="data:image\/webp;base64,[^>]*alt="Map: /
	);
	await region.getByLabel(paper.snippet.lang).selectOption({ label: t.shell.languageOf.de });
	await expect(field).toHaveValue(/<noscript><a [^>]*><img src="data:image\/webp;base64,[^>]*alt="Karte: /);
	const code = await field.inputValue();
	await expectPicture(browser, site.publish('gast-ohne-skript', code));

	await page.goto(site.publish('gast-karte', code + hostile('iframe')));
	const frame = page.frameLocator('iframe').first();
	await expect(frame.getByRole('heading', { level: 1 })).toContainText('2015');
	await expect(frame.locator('[data-region="DE300"]')).toHaveAttribute('fill', berlin ?? '');
	await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(frame.getByText('dl-de/by-2-0').first()).toBeAttached();
	const link = frame.getByRole('link', { name: t.embed.open });
	await expect(link).toHaveAttribute('href', /^\/indikatoren\?indikator=unemployment_rate&jahr=2015&auswahl=DE803$/);
	await expect(link).toHaveAttribute('target', '_blank');
	await expect(frame.locator('base')).toHaveAttribute('target', '_blank');

	for (const width of [1200, 600, 320]) {
		await page.setViewportSize({ width, height: 800 });
		await expect.poll(() => slack(frame), { message: `height at ${width} px` }).toBe(0);
		expect(await sideways(frame), `sideways at ${width} px`).toBe(0);
	}
	// Where nothing scrolls, a bar that was there before the host followed would stay.
	await expect(frame.locator('html')).toHaveCSS('overflow-y', 'hidden');
	// What a stranger or the page itself says about heights is nobody's business.
	await page.evaluate(() => window.postMessage({ regiopolatlas: { height: 9999 } }, '*'));
	await page.waitForTimeout(300);
	expect(await slack(frame)).toBe(0);

	const year = frame.getByRole('slider', { name: t.shell.year.label });
	const entries = await page.evaluate(() => history.length);
	await year.press('ArrowLeft');
	await expect(frame.getByRole('heading', { level: 1 })).toContainText('2014');
	await expect(link).toHaveAttribute('href', /jahr=2014/);
	expect(await page.evaluate(() => history.length), 'the history is the host page’s').toBe(entries);

	await page.setViewportSize({ width: 1200, height: 500 });
	await expect.poll(() => slack(frame), { message: 'height at 1200 px again' }).toBe(0);
	await frame.getByRole('application').hover();
	const before = await page.evaluate(() => scrollY);
	await page.mouse.wheel(0, 200);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
	expect(baseURL).not.toBe(site.origin);
});

test.describe('frames that are sealed off', () => {
	// Requests of a frame without origin don't survive being looked at one by one.
	test.use({
		engine: true,
		tolerated:
			/sandbox|frame-ancestors|Unsafe attempt to load|Blocked|SecurityError|localStorage|ERR_ACCESS_DENIED|dynamically imported/i
	});

	test('scripts alone: drawing and message; own origin: live; any other page of the atlas: refused', async ({
		page,
		baseURL
	}) => {
		const embed = `${baseURL}/einbetten/indikatoren/karte?${QUERY}&interaktiv=sofort`;
		const address = site.publish(
			'gast-sandbox',
			`<iframe id="apart" sandbox="allow-scripts" src="${embed}"></iframe>
			<iframe id="own" sandbox="allow-scripts allow-same-origin allow-popups" src="${embed}"></iframe>
			<iframe id="room" src="${baseURL}/indikatoren"></iframe>
			<iframe id="profile" sandbox="allow-scripts" src="${baseURL}/einbetten/profil"></iframe><script src="${baseURL}/einbetten.js"></script>`
		);
		const refused = page.waitForEvent('requestfailed', (request) => request.url() === `${baseURL}/indikatoren`);
		await page.goto(address);
		const [apart, own] = [page.frameLocator('#apart'), page.frameLocator('#own')];
		for (const frame of [apart, own])
			await expect(frame.getByRole('heading', { level: 1 })).toContainText(/Arbeitslosenquote.*2015/);
		await expect(apart.getByText(t.embed.apart)).toBeVisible();
		await expect(apart.locator('[data-live], [data-waits]')).toHaveCount(0);
		await expect(own.locator('[data-live], [data-waits]')).toBeAttached();
		const profile = page.frameLocator('#profile');
		for (const frame of [apart, own, profile]) await expect.poll(() => slack(frame)).toBe(0);
		// Browsers draw no `use` of a file there.
		await expect(profile.locator('svg #grund path').first()).toBeAttached();
		await refused;
	});

	test('a server that keeps its code from strangers: the default drawing, or a way to the view, and a line that says so', async ({
		page
	}) => {
		await page.route('**/_app/immutable/**', (route) => route.abort('accessdenied'));
		await page.goto('/einbetten/indikatoren/karte');
		await expect(page.getByText(t.embed.stuck)).toBeVisible();
		await expect(page.locator('[data-region="DE300"]')).toBeVisible();
		await page.goto(`/einbetten/indikatoren/karte?${QUERY}`);
		await expect(page.getByText(t.embed.stuckBlank)).toBeVisible();
		const way = page.getByRole('link', { name: t.embed.open });
		await expect(way).toHaveAttribute('href', new RegExp(`/indikatoren\\?${QUERY}$`));
		await expect(page.getByText(t.shell.loading)).toBeHidden();
	});
});

test('every drawing stands alone: name, source, way to its room, narrow, light; none is heavy', async ({ page }) => {
	test.slow();
	await page.setViewportSize({ width: 320, height: 700 });
	for (const name of EMBED_NAMES) {
		const { path, room } = EMBED_DRAWINGS[name];
		const bytes = await transferred(page, path);
		expect(bytes, `bytes of ${name}`).toBeLessThan(BUDGET);
		await expect(page.getByRole('heading', { level: 1 }), name).toHaveCount(1);
		await expect(page.locator('meta[name="robots"]'), name).toHaveAttribute('content', 'noindex');
		await expect(page.getByRole('banner'), name).toHaveCount(0);
		await expect(page.getByRole('link', { name: t.embed.open }), name).toHaveAttribute('href', new RegExp(`^${room}`));
		// Where the region lies rests on boundaries alone, a query on what its author asks.
		if (name !== 'start' && name !== 'daten-sql')
			await expect(page.locator('a[rel~="license"]').first(), name).toBeVisible();
		expect(await widest(page), name).toBeLessThanOrEqual(320);
		if (/karte$|pendeln|profil/.test(name)) await expectNoFindings(page, name);
	}
});

test('one figure of a view stands alone, with its heading, narrow and light; one that isn’t there is named', async ({
	page
}) => {
	test.slow();
	await page.setViewportSize({ width: 320, height: 700 });
	const views = [
		...Object.entries(COMMUTING_PARTS).map(([view, parts]) => [`pendeln?ansicht=${view}`, parts] as const),
		...Object.entries(FUNDING_PARTS).map(([view, parts]) => [`foerderung?ansicht=${view}`, parts] as const),
		...Object.entries(COMPARISON_PARTS).map(([view, parts]) => [`vergleich?ansicht=${view}`, parts] as const),
		['start?bedienung=an', START_PARTS] as const,
		[
			'profil?region=DE80K',
			{ ...PROFILE_PARTS, others: ['lage', 'growth', 'labour', 'commuting', 'funding'] }
		] as const,
		['indikatoren/zwei/streuung?jahr=2020', { ...RELATION_PARTS, others: ['tabelle'] }] as const
	];
	// Towns beyond the districts are listed for some places only.
	const wanted = views.flatMap(([view, { others }]) =>
		others.filter((part) => part !== 'staedte').map((part) => [`/einbetten/${view}&bild=${part}`, part] as const)
	);
	for (const [path, part] of wanted) {
		expect(await transferred(page, path), `bytes of ${path}`).toBeLessThan(BUDGET);
		await expect(page.locator('main [data-only]'), path).toHaveCount(1);
		await expect(page.locator('main [data-only]'), path).toBeVisible();
		await expect(page.getByText(t.embed.noPart), path).toBeHidden();
		await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1);
		await expect(page.getByRole('link', { name: t.embed.open }), path).toHaveAttribute('href', new RegExp(`#${part}$`));
		expect(await widest(page), path).toBeLessThanOrEqual(320);
	}
	await page.goto('/einbetten/pendeln?ansicht=achsen&bild=instrumente');
	await expect(page.getByText(/instrumente/)).toBeVisible();
	await expect(page.getByRole('heading', { name: t.commuting.axes.matrixHeading })).toBeVisible();
});

test('the members of a group stand alone, municipalities and hundreds of districts among them; another group is chosen in place', async ({
	page
}) => {
	const words = t.comparison;
	expect(await transferred(page, '/einbetten/vergleich?bild=raeume&raum=deutschland'), 'bytes').toBeLessThan(BUDGET);
	const figure = page.locator('#raeume');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.membersOf('Deutschland (alle Kreise)', 401));
	await expect(figure.getByRole('listitem')).toHaveCount(401);
	await expect(figure.locator('.region.in')).toHaveCount(401);
	await figure.getByLabel(words.inspect).selectOption({ label: 'Regiopolregion Rostock' });
	await expect(page).toHaveURL(/bild=raeume/);
	await expect(page).toHaveURL(/raum=regiopolregion_rostock/);
	await expect(figure.locator('.municipality').first()).toBeAttached();
	await expect(figure.getByText(words.municipality, { exact: true }).first()).toBeVisible();
	await expect(figure.getByText(t.table.sourceLine.geometry).first()).toBeVisible();
	await expect(page.getByRole('link', { name: t.embed.open })).toHaveAttribute(
		'href',
		/raum=regiopolregion_rostock#raeume$/
	);

	await page.goto('/einbetten/vergleich?bild=raeume&eigene=Westpommern~PL424.PL428&bedienung=aus');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.membersOf('Westpommern', 2));
	await expect(figure.getByRole('listitem')).toHaveCount(2);
	await expect(figure.getByRole('combobox')).toHaveCount(0);
});

test('another view than the prerendered one is light, too, and a picture of the default view is published', async ({
	page,
	request
}) => {
	test.slow();
	for (const view of OTHER_VIEWS) {
		const bytes = await transferred(page, `/einbetten/${view}`);
		expect(bytes, `bytes of ${view}`).toBeLessThan(BUDGET);
		// A profile's address has its place in the path.
		const [, key = '', value = ''] = /[?&](\w+)=(\w+)/.exec(view) ?? [];
		const way = new RegExp(`${key}=${value}|/${value}$`);
		await expect(page.getByRole('link', { name: t.embed.open }), view).toHaveAttribute('href', way);
	}
	// Of a dozen Kreise far away everything is loaded, when the reader says so.
	const far = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C'].map((last) => `DE11${last}`).join('.');
	const own = `/einbetten/vergleich?orte=eigene1,DE803&eigene=Stuttgart~${far}`;
	expect(await transferred(page, own), 'bytes before it is asked for').toBeLessThan(BUDGET);
	await expect(page.getByText(t.embed.heavy)).toBeVisible();
	await page.getByRole('button', { name: t.embed.draw }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Stuttgart');
	// All Kreise as peers need no question: Rostock is told beside more than 350 of them.
	await page.goto('/einbetten/vergleich?gruppe=kreise');
	await expect(
		page.getByRole('heading', { name: t.comparison.spineHeading(t.comparison.peersGenitive.kreise) })
	).toBeVisible();
	await expect(page.getByText(/von (3[5-9]|40)\d/).first()).toBeVisible();
	for (const name of EMBED_NAMES) {
		// A query has no answer before it is asked.
		if (EMBED_DRAWINGS[name].picture.drawing === null) continue;
		const path = picturePath(name);
		const answer = await request.get(path);
		expect(answer.status(), path).toBe(200);
		expect(answer.headers()['content-type'], path).toBe('image/png');
	}
});

test('an address that is partly unusable, or locked to other data says so in place', async ({ page }) => {
	await page.goto('/en/einbetten/indikatoren/rangfolge?indikator=nonsense&farbschema=pink&bedienung=aus');
	const english = TEXTS.en;
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByText(english.view.problemsTitle)).toBeVisible();
	await expect(page.getByText(/nonsense/)).toBeVisible();
	await expect(page.getByText(/pink/)).toBeVisible();
	await expect(page.getByRole('slider')).toHaveCount(0);

	await page.goto('/einbetten/pendeln?ansicht=umzuege&bedienung=aus');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Umzüge/);
	await expect(page.locator('main').locator('button, input')).toHaveText([/Alle \d+ Partner/]);

	await page.goto(`/einbetten/indikatoren/rangfolge?${QUERY}&stand=69602f2e`);
	await expect(page.getByText(/Aus dem Archiv:/)).toBeVisible();
	await expect(page.getByText('Datenstand 69602f2e.')).toBeVisible();
	await page.getByRole('button', { name: archive.useCurrent }).click();
	await expect(page).not.toHaveURL(/stand=/);

	await page.goto(`/einbetten/indikatoren/verlauf?${QUERY}&stand=0000abcd&farbschema=dunkel`);
	await expect(page.getByText(/0000abcd/)).toBeVisible();
	await expect(page.locator('#verlauf')).toHaveCount(0);
	await expectNoFindings(page, 'locked, dark', { coloursOnly: true });
	await page.getByRole('button', { name: t.embed.goOn }).click();
	await expect(page.locator('#verlauf').getByRole('img').first()).toBeVisible();
	await expectNoFindings(page, 'course, dark', { coloursOnly: true });

	await page.goto('/einbetten/profil?region=DE80K&bezug=unsinn');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Landkreis Rostock');
	await expect(page.getByText(t.profile.unknownReference('unsinn'))).toBeVisible();
});

/** A frame of the host's own that speaks up with a height for the first embed. */
function hostile(target: string): string {
	const heights = "[7777, -5, NaN, Infinity, '1e9', {}, null]";
	const script = `for (let i = 0; i < 100; i++) for (const to of [parent, parent.frames[0]]) for (const height of ${heights}) for (const m of [{ regiopolatlas: { height } }, { 'datawrapper-height': { a: height } }, { 'datawrapper-height': height }, height]) to.postMessage(m, '*')`;
	return `<p>${target}</p><iframe title="fremd" height="20" srcdoc="&lt;script&gt;${script.replaceAll('"', '&quot;')}&lt;/script&gt;"></iframe>`;
}

/** Px by which a frame is higher or lower than what stands in it. */
function slack(frame: FrameLocator): Promise<number> {
	return frame.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height) - innerHeight);
}

function sideways(frame: FrameLocator): Promise<number> {
	return frame.locator('main').evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
}

/** Bytes on the line until an embed rests. */
async function transferred(page: Page, path: string): Promise<number> {
	const client = await page.context().newCDPSession(page);
	let sum = 0;
	client.on('Network.loadingFinished', ({ encodedDataLength }) => (sum += encodedDataLength));
	await client.send('Network.enable');
	await client.send('Network.setCacheDisabled', { cacheDisabled: true });
	await page.goto(path, { waitUntil: 'networkidle' });
	// On a busy machine the network rests before the page's code has asked for anything.
	await expect(page.locator('html[data-alive]:not([data-query]) main[aria-busy="false"]')).toBeAttached();
	await page.waitForLoadState('networkidle');
	await client.detach();
	return sum;
}

/** Where no script runs, the code shows the very view as a picture that leads to it. */
async function expectPicture(browser: Browser, address: string): Promise<void> {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(address);
	const way = page.getByRole('link', { name: /^Karte: Arbeitslosenquote.*2015/ });
	await expect(way).toHaveAttribute('href', new RegExp(`/indikatoren\\?${QUERY}$`));
	const picture = way.getByRole('img');
	await expect(picture).toHaveJSProperty('complete', true);
	expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(500);
	await context.close();
}

/** Greatest width of the page in some pictures, px: one that flickers is right every other time. */
function widest(page: Page): Promise<number> {
	return page.evaluate(async () => {
		let width = 0;
		for (let i = 0; i < 12; i++) {
			width = Math.max(width, document.documentElement.scrollWidth);
			await new Promise(requestAnimationFrame);
		}
		return width;
	});
}
