import { beforeEach, expect, it, vi } from 'vitest';
import { testContext, testIndicator } from '$lib/domain/domain.fixture';
import { messages as de } from '$lib/i18n/de';
import { paper } from '$lib/i18n/de/paper';
import { openAtlas } from '$lib/state/live-atlas';
import { loadFundingLayers } from '$lib/data/funding-loader';
import { citedFacts } from './cited-facts';
import { citedView } from './cited-view';

vi.mock('$lib/state/live-atlas', () => ({ openAtlas: vi.fn() }));
vi.mock('$lib/data/funding-loader', () => ({ loadFundingLayers: vi.fn() }));

const source = (id: string) => ({ source: id, citationDe: `Amt ${id}, Tabelle; CC BY`, licenceDe: 'CC BY' });
const IDS = ['gdp_per_head', 'other', 'third', 'ba_pendler_2023', 'ba_pendler_2019', 'eu_payments_2022', 'grw'];
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
		places: { regions: new Map(), groups: new Map() },
		catalogue: { dataVersion: '1d6028ee', sources: IDS.map(source) }
	} as never);
	vi.mocked(loadFundingLayers).mockResolvedValue({
		layers: [
			{
				...{ id: 'grw.layer', instrument: 'grw', source: 'grw', level: 'nuts3', basis: 'per_head_published' },
				period: { kind: 'window10', from: 2012, to: 2021 }
			}
		]
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

it('sources of then are not claimed where that edition is not kept, of no room', async () => {
	expect(await factsOf('/indikatoren?jahr=2020', '00000000')).toMatchObject({
		title: 'gdp_per_head, 2020',
		sourceLine: ''
	});
	expect(await factsOf('/pendeln', '00000000')).toMatchObject({ title: null, sourceLine: '' });
	expect(await factsOf('/')).toMatchObject({ title: null, sourceLine: '' });
});

it('a citation of a room names the sources that its address tells, without figures', async () => {
	const namedIn = async (address: string): Promise<string[]> => {
		const { sourceLine } = await factsOf(address);
		return [...sourceLine.matchAll(/Amt (\w+)/g)].map(([, id = '']) => id);
	};
	expect((await factsOf('/pendeln?ansicht=achsen')).sourceLine).toMatch(/^Quellen der Ansicht, über alle Orte/);
	expect(await namedIn('/pendeln?ansicht=achsen')).toEqual(['ba_pendler_2023', 'ba_pendler_2019']);
	expect(await namedIn('/foerderung')).toEqual(['eu_payments_2022']);
	expect(await namedIn('/foerderung?ansicht=karte&mittel=grw.layer')).toEqual(['grw']);
	expect(await namedIn('/vergleich?kennzahlen=other,foerderung.grw')).toEqual(['other', 'grw']);
	expect(await namedIn('/profil/DE803')).toEqual([
		'gdp_per_head',
		'ba_pendler_2023',
		'ba_pendler_2019',
		'eu_payments_2022'
	]);
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
