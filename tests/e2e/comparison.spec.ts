import type { Page } from '@playwright/test';
import { expect, test } from './support/atlas-test';
import { expectNoFindings } from './support/axe';
import { downloadCsv } from './support/csv-download';
import { pickPlace } from './support/place-field';
import { TEXTS } from './support/texts';

test.use({ webgl: false, engine: false });

const t = TEXTS.de.comparison;

/** Opens a view and waits until it follows its address. */
async function open(page: Page, query = ''): Promise<void> {
	await page.goto(`/vergleich${query}`);
	await expect(page.locator('.comparison')).toHaveAttribute('aria-busy', 'false');
}

const spine = (page: Page) => page.locator('#spannweiten table');
const table = (page: Page) => page.locator('#tabelle table').first();

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the default comparison is there: ranks, ranges, all values', async ({ page }) => {
		await page.goto('/vergleich');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.heading('Rostock'));
		const rent = spine(page).getByRole('row').filter({ hasText: 'Angebotsmiete' });
		await expect(rent).toContainText('9,94\u00a0€/m²');
		await expect(rent).toContainText('2 / 9');
		const income = table(page).getByRole('row').filter({ hasText: 'Haushaltseinkommen' });
		await expect(income).toContainText('1765\u00a0€');
		await expect(income).toContainText('2034\u00a0€');
		const grw = table(page).getByRole('row').filter({ hasText: TEXTS.de.funding.instruments.grw_business });
		await expect(grw).toContainText('430\u00a0€');
	});
});

test('another place in the middle, other peers, other figures: all in the address, all kept by a reload', async ({
	page
}) => {
	await open(page);
	await page.getByRole('combobox', { name: t.focus, exact: true }).selectOption({ label: 'Planungsregion Rostock' });
	await expect(page).toHaveURL(/ort=planungsregion_rostock/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.heading('Planungsregion Rostock'));
	await page.getByRole('combobox', { name: t.peers, exact: true }).selectOption({ label: t.peerSets.mv });
	await expect(page).toHaveURL(/gruppe=mv/);
	await page.getByText(t.chooseIndicators(16)).click();
	await page.getByRole('checkbox', { name: 'Durchschnittsalter' }).check();
	await expect(page).toHaveURL(/kennzahlen=.*median_age/);
	await expect(spine(page).getByRole('row').filter({ hasText: 'Durchschnittsalter' })).toBeVisible();
	await page.reload();
	await expect(page.locator('.comparison')).toHaveAttribute('aria-busy', 'false');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.heading('Planungsregion Rostock'));
	await expect(spine(page).getByRole('row').filter({ hasText: 'Durchschnittsalter' })).toBeVisible();
	await page.goBack();
	await expect(page.locator('#spannweiten')).not.toContainText('Durchschnittsalter');
});

test('four pictures of the same state, each above the table of all values, without findings of axe', async ({
	page
}) => {
	test.slow();
	await open(page);
	const pictures = page.getByRole('group', { name: t.picture });
	await pictures.getByLabel(t.pictures.verlaeufe).check();
	await expect(page).toHaveURL('/vergleich?ansicht=verlaeufe');
	// Money of one period has no course.
	await expect(page.locator('#verlaeufe figure')).toHaveCount(14);
	await expect(page.locator('#verlaeufe')).toContainText('Ohne Verlauf');
	await expectNoFindings(page, 'courses', { part: 'main' });
	await pictures.getByLabel(t.pictures.achsen).check();
	await expect(page.locator('#achsen svg path:not(.axis)')).toHaveCount(10);
	await expectNoFindings(page, 'axes', { part: 'main' });
	await pictures.getByLabel(t.pictures.tabelle).check();
	await expect(page.locator('main section[id]')).toHaveCount(2);
	await expect(table(page).getByRole('row')).toHaveCount(17);
});

test('a group is looked at, changed, renamed and remembered; the changed one lives in the address', async ({
	page
}) => {
	await open(page);
	await page.getByRole('combobox', { name: t.inspect, exact: true }).selectOption({ label: 'Stettin/Szczecin' });
	await expect(page.getByRole('heading', { name: t.membersOf('Stettin/Szczecin', 2) })).toBeVisible();
	await expect(page.getByRole('img', { name: t.membersMap('Stettin/Szczecin') }).locator('.in')).toHaveCount(2);
	await pickPlace(page, t.addMember, 'Koszali', 'Koszaliński (Köslin)');
	const changed = t.changedName('Stettin/Szczecin');
	await expect(page.getByRole('heading', { name: t.membersOf(changed, 3) })).toBeVisible();
	await expect(page).toHaveURL(/eigene=Stettin%2FSzczecin%2C\+ge%C3%A4ndert%7EPL424\.PL428\.PL426/);
	await expect(table(page).getByRole('columnheader', { name: changed })).toBeVisible();
	await page.getByLabel(t.groupName).fill('Westpommern');
	await page.getByLabel(t.groupName).press('Enter');
	await expect(table(page).getByRole('columnheader', { name: 'Westpommern' })).toBeVisible();
	await page.getByRole('button', { name: t.save }).click();
	await expect(page.getByText(t.saved)).toBeVisible();
	await page.reload();
	await expect(table(page).getByRole('columnheader', { name: 'Westpommern' })).toBeVisible();
	await open(page);
	await page.getByRole('button', { name: t.useSaved('Westpommern') }).click();
	await expect(table(page).getByRole('columnheader', { name: 'Westpommern' })).toBeVisible();
});

test('every group has all its members in the list and on the map, wherever they lie; which one is looked at is in the address', async ({
	page
}) => {
	const groups = {
		regiopolen_netzwerk: ['Deutsches RegioPole-Netzwerk', 9],
		regiopolregion_rostock: ['Regiopolregion Rostock', 13],
		mittelbereich_ribnitz_damgarten: ['Mittelbereich Ribnitz-Damgarten', 11],
		deutschland: ['Deutschland (alle Kreise)', 401]
	} as const;
	for (const [group, [name, count]] of Object.entries(groups)) {
		await open(page, `?raum=${group}`);
		await expect(page.getByRole('heading', { name: t.membersOf(name, count) })).toBeVisible();
		await expect(page.getByRole('img', { name: t.membersMap(name) }).locator('.in')).toHaveCount(count);
	}
	await expect(page.getByText(t.unchangeable(120))).toBeVisible();
	await page.getByRole('combobox', { name: t.inspect, exact: true }).selectOption({ label: 'Stettin/Szczecin' });
	await expect(page).toHaveURL('/vergleich?raum=metropol_stettin');
});

test('a changed group drops no place where twelve are shown', async ({ page }) => {
	const kreise = [
		'DE803',
		'DE300',
		'DE600',
		'DE80K',
		'DE80J',
		'DE80L',
		'DE80M',
		'DE80N',
		'DE80O',
		'DE804',
		'DE501',
		'DE502'
	];
	await open(page, `?orte=${kreise.join()}&raum=metropol_stettin`);
	await page.getByRole('button', { name: t.removeMember('Miasto Szczecin (Stettin, Stadt)') }).click();
	const changed = t.changedName('Stettin/Szczecin');
	await expect(page.getByText(t.fullPlaces(changed, 12))).toBeVisible();
	await expect(page.locator('.places li')).toHaveCount(13);
	await expect(page).toHaveURL(/raum=eigene1/);
});

test('focus goes on to the neighbour of what was removed', async ({ page }) => {
	await open(page, '?orte=DE803,DE80K,deutschland&raum=metropol_kopenhagen_malmoe');
	const remove = TEXTS.de.shell.action.remove;
	await page.getByRole('button', { name: remove('Landkreis Rostock') }).press('Enter');
	await expect(page).toHaveURL(/orte=DE803%2Cdeutschland/);
	await expect(page.getByRole('button', { name: remove('Deutschland (alle Kreise)') })).toBeFocused();
	const rows = page.locator('#raeume li').getByRole('button');
	const second = (await rows.nth(1).getAttribute('aria-label')) ?? '';
	await rows.nth(0).press('Enter');
	await expect(page).toHaveURL(/eigene=/);
	await expect(page.getByRole('button', { name: second })).toBeFocused();
});

test('growth: absolute numbers are compared by their change per year, none across a break; all in the address', async ({
	page
}) => {
	test.slow();
	await open(page);
	await page.getByRole('group', { name: t.display }).getByLabel(t.displays.veraenderung).check();
	await expect(page).toHaveURL('/vergleich?darstellung=veraenderung');
	const population = table(page)
		.getByRole('row')
		.filter({ has: page.getByRole('link', { name: 'Bevölkerung', exact: true }) });
	await expect(population).toContainText('2012\u2060–\u20602020');
	await expect(spine(page).getByRole('row').nth(1)).toContainText('/ 9');
	await expect(page.locator('.sentence').first()).toContainText('Bevölkerung 2012\u2060–\u20602020: +');
	const product = table(page).getByRole('row').filter({ hasText: 'Bruttoinlandsprodukt je Einwohner' });
	await expect(product).toContainText(t.broken);
	await expectNoFindings(page, 'growth', { part: 'main' });
	await page.getByRole('combobox', { name: t.since, exact: true }).selectOption('2015');
	await expect(page).toHaveURL('/vergleich?darstellung=veraenderung&seit=2015');
	await expect(population).toContainText('2015\u2060–');
	const { records } = await downloadCsv(page);
	expect(records[0]).toMatchObject({ Region: 'Rostock', [t.csv.fromYear]: '2015', [t.csv.changeUnit]: '%' });
	await page.getByRole('group', { name: t.display }).getByLabel(t.displays.werte).check();
	await expect(page).toHaveURL('/vergleich?seit=2015');
	await expect(page.getByText(t.chooseIndicators(16))).toBeVisible();
});

test('a place that is none of the peers is not ranked among them', async ({ page }) => {
	await open(page, '?ort=regiopolen_netzwerk&kennzahlen=rent_level');
	await expect(page.locator('.sentence').first()).toContainText('gehört nicht zu den Regiopolen');
	await expect(spine(page).getByRole('columnheader', { name: t.rankBeside })).toBeVisible();
	await expect(spine(page).getByRole('row').nth(1)).toContainText(t.besideShort(9));
});

test('ranges and courses have their numbers in tables and files', async ({ page }) => {
	await open(page, '?kennzahlen=gdp_per_head');
	await page.locator('#tabelle summary').click();
	const numbers = page.getByRole('table', { name: t.spreadHeading(t.peerSets.regiopolen) });
	for (const column of [t.lowest, t.lowerQuartile, t.medianShort, t.upperQuartile, t.highest])
		await expect(numbers.getByRole('columnheader', { name: column, exact: true })).toBeVisible();
	// The lowest of the peers, not of all places.
	await expect(spine(page)).toContainText('38\u202f739');
	await expect(spine(page)).not.toContainText('14\u202f904');
	const { records: ranges } = await downloadCsv(page);
	expect(Object.keys(ranges[0] ?? {})).toContain(`${t.peers}: ${t.lowerQuartile}`);
	await open(page, '?ansicht=verlaeufe&orte=DE803,deutschland&kennzahlen=rent_level');
	await page.locator('#verlaeufe summary').click();
	const course = page.getByRole('table', { name: 'Angebotsmiete' });
	await expect(course.getByRole('row').filter({ hasText: '2022' })).toContainText('9,94');
	const { records } = await downloadCsv(page);
	expect(new Set(records.map(({ Jahr }) => Jahr)).size).toBeGreaterThan(10);
	expect(new Set(records.map(({ Region }) => Region))).toEqual(new Set(['Rostock', 'Deutschland (alle Kreise)']));
});

test('a hostile address is named, the rest works', async ({ page }) => {
	await open(page, '?orte=DE803,%3Cimg%3E&kennzahlen=rent_level,nonsense&eigene=x&gruppe=alle');
	const notice = page.getByText(TEXTS.de.view.problemsTitle).locator('..');
	await expect(notice).toContainText(t.problems.unknown_region('<img>'));
	await expect(notice).toContainText(t.problems.unknown_indicator('nonsense'));
	await expect(notice).toContainText(t.problems.bad_value('x', 'eigene'));
	await expect(spine(page).getByRole('row')).toHaveCount(2);
});

test('the CSV holds every figure of every place', async ({ page }) => {
	await open(page, '?orte=DE803,deutschland&kennzahlen=rent_level,household_income');
	const { fileName, records } = await downloadCsv(page);
	expect(fileName).toBe(`${t.fileName}.csv`);
	expect(records).toHaveLength(4);
	expect(records[0]).toMatchObject({ Region: 'Rostock', Wert: '9,94', Jahr: '2022', Rang: '2' });
});
