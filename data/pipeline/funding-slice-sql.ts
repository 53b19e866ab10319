/** Files the statements read, by the name SQL uses; all of them were written before the slices. */
export const FUNDING_FILES = [
	'data/funding.parquet',
	'data/funding_areas.parquet',
	'data/regions.parquet',
	'data/groups.parquet',
	'data/observations/population_total.parquet'
] as const;

const FUNDING = `read_parquet('data/funding.parquet')`;
const REGIONS = `read_parquet('data/regions.parquet')`;
const GROUPS = `(SELECT "group" AS code, region AS member FROM read_parquet('data/groups.parquet'))`;
const AREAS = `read_parquet('data/funding_areas.parquet')`;

/** Code of a NUTS 2 region, also of a Land that is one. */
const NUTS2 = `region SIMILAR TO '[A-Z]{2}[A-Z0-9]{2}'`;
const NUTS3 = `region SIMILAR TO '[A-Z]{2}[A-Z0-9]{3}'`;

/** Places with figures: all German Kreise, and every NUTS 2 region that EU money was paid to. */
export const PLACES_SQL = `
SELECT region, 'nuts3' AS level, name, country FROM ${REGIONS} WHERE level = 'nuts3' AND country = 'DE'
UNION ALL
SELECT a.region, 'nuts2', a.name, a.country FROM (SELECT region, name, country FROM ${AREAS} WHERE level = 'nuts2'
	UNION ALL SELECT region, name, country FROM ${REGIONS} WHERE level = 'nuts2') AS a
WHERE a.region IN (SELECT region FROM ${FUNDING} WHERE instrument = 'eu_structural_funds' AND stage = 'paid')
UNION ALL
SELECT region, 'group', name, 'DE' FROM ${REGIONS} WHERE region = 'regiopolregion_rostock'
ORDER BY region`;

/** Population on 1 January: Kreise, Germany, NUTS 2 regions as published or else as the sum of their parts (only if all have a figure). */
export const POPULATION_SQL = `
WITH own AS (
	SELECT region FROM ${REGIONS} WHERE level = 'nuts2'
), known AS (
	SELECT region, CAST(year AS INTEGER) AS year, CAST(value AS DOUBLE) AS value
	FROM read_parquet('data/observations/population_total.parquet')
), part AS (
	SELECT substr(r.region, 1, 4) AS parent, r.region FROM ${REGIONS} AS r WHERE r.level = 'nuts3'
), parts AS (
	SELECT parent, count(*) AS n FROM part GROUP BY parent
)
SELECT region, year, value FROM known WHERE (${NUTS3} OR region IN ('DE', 'regiopolregion_rostock') OR region LIKE 'DE\\_%' ESCAPE '\\' OR region IN (SELECT region FROM own)) AND value IS NOT NULL
UNION ALL
SELECT part.parent, year, CAST(sum(value) AS DOUBLE) FROM known JOIN part ON part.region = known.region
JOIN parts ON parts.parent = part.parent WHERE value IS NOT NULL AND part.parent NOT IN (SELECT region FROM own)
GROUP BY part.parent, year, parts.n HAVING count(*) = parts.n
ORDER BY region, year`;

/** Municipal finance by year, per head. */
export const FINANCE_SQL = `
SELECT region, instrument, CAST(period_to AS INTEGER) AS year, per_head_eur AS value, status, note
FROM ${FUNDING} WHERE source = 'inkar_municipal_finance' AND region <> 'DE' ORDER BY instrument, region, year`;

/** EU payments by year of payment. */
export const PAYMENTS_SQL = `
SELECT region, fund, programme, CAST(period_from AS INTEGER) AS year, amount_eur AS value, source, status, note
FROM ${FUNDING} WHERE instrument = 'eu_structural_funds' AND stage = 'paid' ORDER BY region, programme, fund, year`;

const BADGES = `instrument, fund, stage, share, basis, CAST(period_from AS INTEGER) AS period_from, CAST(period_to AS INTEGER) AS period_to`;
const GROUP = 'instrument, fund, stage, share, basis, period_from, period_to';
const sum = (column: string): string => `CAST(sum(${column}) AS DOUBLE) AS ${column}`;
const NO_ADDRESS = `CAST(NULL AS VARCHAR) AS address`;

/**
 * All amounts that are not a course. What is added here has the same stage, share, basis and period: themes of one programme, parts
 * of one area, measures and starting years of one list. A project counts in every Kreis it has a partner in: projects are never added.
 */
export const AMOUNTS_SQL = `
WITH home AS (
	SELECT region, parent FROM ${REGIONS} WHERE level = 'lau' AND country = 'DE'
	UNION ALL SELECT region, parent FROM ${AREAS} WHERE level = 'lau_former'
), local AS (
	SELECT h.parent, h.region AS place, f.* EXCLUDE (region) FROM ${FUNDING} AS f JOIN home AS h ON h.region = f.region
	WHERE f.source IN ('eurospent_2007_2013', 'staedtebau_mv_2013_2016') AND f.instrument <> 'urban_stadtumbau_ost'
), years AS (
	SELECT * FROM (VALUES (2012), (2017)) AS t(first_year)
), joined AS (
	SELECT region, ${BADGES}, amount_eur, per_head_eur, CAST(projects AS INTEGER) AS projects, CAST(partners AS INTEGER) AS partners,
		source, status, note, address
	FROM ${FUNDING} WHERE source IN ('inkar_federal_funding', 'interreg_keep_2014_2020', 'funding_single_figures')
	UNION ALL
	SELECT substr(region, 1, 4), ${BADGES}, ${sum('amount_eur')}, NULL, NULL, CAST(sum(partners) AS INTEGER), source, 'normal', 'parts_added',
		${NO_ADDRESS}
	FROM ${FUNDING} WHERE source = 'interreg_keep_2014_2020' AND share = 'total' AND ${NUTS3}
	GROUP BY substr(region, 1, 4), ${GROUP}, source
	UNION ALL
	SELECT region, ${BADGES}, ${sum('amount_eur')}, NULL, NULL, NULL, source, 'normal', NULL, ${NO_ADDRESS}
	FROM ${FUNDING} WHERE source = 'esif_planned_2014_2020' AND instrument = 'eu_structural_funds' AND ${NUTS2} GROUP BY region, ${GROUP}, source
	UNION ALL
	SELECT parent, ${BADGES}, ${sum('amount_eur')}, NULL, NULL, NULL, source, max(status), max(note), ${NO_ADDRESS}
	FROM local WHERE instrument = 'eu_municipal' AND parent <> 'DE80' GROUP BY parent, ${GROUP}, source
	UNION ALL
	SELECT 'DE80', ${BADGES}, ${sum('amount_eur')}, NULL, NULL, NULL, source, max(status), max(note), ${NO_ADDRESS}
	FROM local WHERE instrument = 'eu_municipal' GROUP BY ${GROUP}, source
	UNION ALL
	SELECT g.code, ${BADGES}, ${sum('amount_eur')}, NULL, NULL, NULL, source, max(status), max(note), ${NO_ADDRESS}
	FROM local AS l JOIN ${GROUPS} AS g ON g.code = 'regiopolregion_rostock' AND (g.member = l.parent OR g.member = l.place)
	WHERE instrument = 'eu_municipal' GROUP BY g.code, ${GROUP}, source
	UNION ALL
	SELECT parent, instrument, fund, stage, share, basis, 2013, 2016, ${sum('amount_eur')}, NULL, NULL, NULL, source, 'normal', NULL,
		${NO_ADDRESS}
	FROM local WHERE instrument = 'urban_soziale_stadt' GROUP BY parent, instrument, fund, stage, share, basis, source
	UNION ALL
	SELECT region, instrument, fund, stage, share, basis, first_year, 2021, ${sum('amount_eur')}, NULL, NULL, NULL, source, 'normal', NULL,
		${NO_ADDRESS}
	FROM ${FUNDING}, years WHERE source = 'foerderkatalog_laender' AND ${NUTS2} AND period_from BETWEEN first_year AND 2021
	GROUP BY region, instrument, fund, stage, share, basis, first_year, source
)
SELECT * FROM joined ORDER BY instrument, region, period_from, period_to, fund, stage, share, basis, source, amount_eur`;

/** EU money of 2007–2013 by municipality, as far as it exists today: what the map of municipalities is drawn from. */
export const MUNICIPAL_SQL = `
SELECT region, ${BADGES}, amount_eur, per_head_eur, NULL AS projects, NULL AS partners, source, status, note, ${NO_ADDRESS}
FROM ${FUNDING} WHERE instrument = 'eu_municipal' AND region IN (SELECT region FROM ${REGIONS} WHERE level = 'lau')
ORDER BY region, ${GROUP}`;

/** Planned EU money by fund and thematic objective. */
export const THEMES_SQL = `
SELECT region, fund, theme, CAST(sum(amount_eur) AS DOUBLE) AS eur FROM ${FUNDING}
WHERE source = 'esif_planned_2014_2020' AND instrument = 'eu_structural_funds' AND share = 'eu' AND ${NUTS2}
GROUP BY region, fund, theme ORDER BY region, fund, theme`;
