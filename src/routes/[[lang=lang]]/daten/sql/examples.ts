import type { Messages } from '$lib/i18n/messages';

type ExampleName = keyof Messages['data']['sql']['example'];

/** Queries to begin with; a test runs all of them. */
export const EXAMPLES: readonly { readonly name: ExampleName; readonly sql: string }[] = [
	{
		name: 'regiopolen',
		sql: `SELECT r.name, early.value AS y2012, late.value AS y2022,
  round((late.value / early.value - 1) * 100, 1) AS per_cent
FROM groups AS g
JOIN regions AS r ON r.region = g.region
JOIN observations AS early ON early.region = r.region
  AND early.indicator = 'population_total' AND early.year = 2012
JOIN observations AS late ON late.region = r.region
  AND late.indicator = 'population_total' AND late.year = 2022
WHERE g."group" = 'regiopolen_netzwerk'
ORDER BY per_cent DESC
-- Both years lie between two censuses: no break of the series is crossed.`
	},
	{
		name: 'latest',
		sql: `SELECT r.name, o.year, o.value, o.status
FROM observations AS o
JOIN regions AS r ON r.region = o.region
WHERE o.indicator = 'unemployment_rate' AND r.level = 'nuts3' AND r.region LIKE 'DE80%'
  AND o.year = (SELECT max(year) FROM observations
    WHERE indicator = 'unemployment_rate' AND value IS NOT NULL AND region = 'DE803')
ORDER BY o.value DESC`
	},
	{
		name: 'courses',
		sql: `SELECT o.year, o.value, r.name
FROM observations AS o
JOIN regions AS r ON r.region = o.region
WHERE o.indicator = 'unemployment_rate' AND o.value IS NOT NULL
  AND o.region IN ('DE803', 'DE600', 'DEF03', 'DEF02')
ORDER BY o.year`
	},
	{
		name: 'flows',
		sql: `SELECT coalesce(r.name, f.origin) AS origin, f.value AS persons
FROM flows AS f
LEFT JOIN regions AS r ON r.region = f.origin
WHERE f.dataset = 'ba_commuting' AND f.destination = 'DE803' AND f.year = 2023 AND f.measure = 'total' AND f.value IS NOT NULL
ORDER BY persons DESC
LIMIT 15`
	},
	{
		name: 'correlation',
		sql: `SELECT r.name, x.value AS household_income, y.value AS unemployment_rate
FROM observations AS x
JOIN observations AS y ON y.region = x.region AND y.year = x.year AND y.indicator = 'unemployment_rate'
JOIN regions AS r ON r.region = x.region
WHERE x.indicator = 'household_income' AND x.year = 2020 AND r.level = 'nuts3'
ORDER BY household_income`
	},
	{
		name: 'gaps',
		sql: `SELECT o.year, count(o.value) AS with_value, r.country
FROM observations AS o
JOIN regions AS r ON r.region = o.region AND r.level = 'nuts3'
WHERE o.indicator = 'gdp_per_head'
GROUP BY o.year, r.country
ORDER BY o.year`
	}
];
