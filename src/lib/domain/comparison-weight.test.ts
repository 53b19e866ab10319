import { expect, it } from 'vitest';
import { isHeavy, mayBeHeavy } from './comparison-weight';

it('draws at once what an embed may weigh: all Kreise, their changes, some places far away', () => {
	for (const query of [
		'',
		'?gruppe=kreise',
		'?gruppe=kreise&darstellung=veraenderung',
		'?ansicht=verlaeufe&gruppe=kreise'
	])
		expect(isHeavy(query, 0), query).toBe(false);
	expect(isHeavy('', 6)).toBe(false);
	expect(isHeavy('?kennzahlen=gdp_per_head', 10)).toBe(false);
});

it('asks before it loads more', () => {
	const many = Array.from({ length: 24 }, (_, i) => `figure_${i}`).join();
	expect(isHeavy(`?kennzahlen=${many}&gruppe=kreise`, 0)).toBe(true);
	expect(isHeavy(`?kennzahlen=${many}&gruppe=kreise&darstellung=veraenderung`, 0)).toBe(true);
	expect(isHeavy('', 10)).toBe(true);
	expect(isHeavy('?kennzahlen=gdp_per_head', 11)).toBe(true);
	expect(mayBeHeavy('?orte=eigene1&eigene=Süd~DE111.DE112.DE113.DE114.DE115.DE116.DE117.DE118.DE119')).toBe(true);
	expect(mayBeHeavy('?orte=DE803,DE80K,metropol_berlin')).toBe(false);
});
