import * as v from 'valibot';
import { BASES, FUNDING_LEVELS, SHARES, STAGES } from '../../src/lib/domain/funding-amount';
import { STATUSES } from '../../src/lib/domain/status';

const text = v.string();
const optional = v.nullable(text);
const figure = v.nullable(v.number());

/** A row of PLACES_SQL. */
export const PlaceRow = v.object({ region: text, level: v.picklist(FUNDING_LEVELS), name: text, country: text });

/** A row of POPULATION_SQL. */
export const PopulationRow = v.object({ region: text, year: v.number(), value: v.number() });

/** A row of FINANCE_SQL. */
export const FinanceRow = v.object({
	region: text,
	instrument: text,
	year: v.number(),
	value: figure,
	status: v.picklist(STATUSES),
	note: optional
});

/** A row of PAYMENTS_SQL. */
export const PaymentRow = v.object({
	region: text,
	fund: text,
	programme: v.pipe(text, v.regex(/^\d{4}-\d{4}$/)),
	year: v.number(),
	value: v.number(),
	source: text,
	status: v.picklist(STATUSES),
	note: optional
});

/** A row of THEMES_SQL. */
export const ThemeRow = v.object({ region: text, fund: text, theme: text, eur: v.number() });

/** A row of AMOUNTS_SQL or MUNICIPAL_SQL. */
export const AmountRow = v.object({
	region: text,
	instrument: text,
	fund: optional,
	stage: v.nullable(v.picklist(STAGES)),
	share: v.nullable(v.picklist(SHARES)),
	basis: v.picklist(BASES),
	period_from: v.number(),
	period_to: v.number(),
	amount_eur: figure,
	per_head_eur: figure,
	projects: figure,
	partners: figure,
	source: text,
	status: v.picklist(STATUSES),
	note: optional,
	address: optional
});
