import { beforeEach, expect, it, vi } from 'vitest';
import { testContext, testIndicator } from '$lib/domain/domain.fixture';
import { messages as de } from '$lib/i18n/de';
import { paper } from '$lib/i18n/de/paper';
import { openAtlas } from '$lib/state/live-atlas';
import { citedFacts } from './cited-facts';
import { citedView } from './cited-view';

vi.mock('$lib/state/live-atlas', () => ({ openAtlas: vi.fn() }));

const source = (id: string) => ({ source: id, citationDe: `Amt ${id}, Tabelle; CC BY`, licenceDe: 'CC BY' });
const indicators = new Map(
	['gdp_per_head', 'other'].map((indicator) => [
		indicator,
		testIndicator({ indicator, titleDe: indicator, sources: [indicator] })
	])
);

beforeEach(() => {
	vi.mocked(openAtlas).mockResolvedValue({
		context: testContext(),
		indicators,
		catalogue: { dataVersion: '1d6028ee', sources: ['gdp_per_head', 'other', 'third'].map(source) }
	} as never);
});

async function factsOf(address: string, version = '1d6028ee') {
	const view = citedView(address, de);
	if (!view) throw new Error(`${address} is no view.`);
	return citedFacts(view, { version, edition: null }, { t: de, words: paper.page, lang: 'de' });
}

it('a citation names the sources of the indicator, or of both', async () => {
	expect(await factsOf('/indikatoren?jahr=2020')).toEqual({
		isMissing: false,
		title: 'gdp_per_head, 2020',
		sourceLine: 'Quellen der Kennzahl, über alle Jahre, Länder und Ebenen: Amt gdp_per_head, Tabelle, CC BY.'
	});
	expect(await factsOf('/indikatoren/zwei?x=other&y=gdp_per_head&jahr=2020')).toEqual({
		isMissing: false,
		title: null,
		sourceLine:
			'Quellen der Kennzahlen, über alle Jahre, Länder und Ebenen: Amt gdp_per_head, Tabelle; Amt other, Tabelle, jeweils CC BY.'
	});
});

it('sources of then are not claimed where that edition is not kept, and other rooms name none', async () => {
	expect(await factsOf('/indikatoren?jahr=2020', '00000000')).toMatchObject({
		title: 'gdp_per_head, 2020',
		sourceLine: ''
	});
	expect(await factsOf('/pendeln?x=other')).toMatchObject({ title: null, sourceLine: '' });
});

it('a place or an indicator that there isn’t is not cited', async () => {
	for (const [page, isMissing] of [
		['/profil/XXXX', true],
		['/profil/DE803', false],
		['/daten/nothing', true],
		['/daten/other', false],
		['/daten/sql', false],
		['/daten', false]
	] as const)
		expect((await factsOf(page)).isMissing, page).toBe(isMissing);
});

it('a query of the console goes with its citation, and with no other page’s', () => {
	const path = (address: string) => citedView(address, de, '#SELECT%201')?.path;
	expect(path('/daten/sql?stand=1d6028ee')).toBe('/daten/sql?stand=1d6028ee#SELECT%201');
	expect(path('/pendeln?stand=1d6028ee')).toBe('/pendeln?stand=1d6028ee');
});

it('what is no data version is told from none', () => {
	const versions = (address: string) => {
		const { version, badVersion } = citedView(address, de) ?? {};
		return [version, badVersion];
	};
	expect(versions('/pendeln?stand=zz')).toEqual([null, 'zz']);
	expect(versions('/pendeln')).toEqual([null, null]);
	expect(versions('/pendeln?stand=1d6028ee')).toEqual(['1d6028ee', null]);
});
