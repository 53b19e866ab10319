import * as v from 'valibot';

const text = v.pipe(v.string(), v.nonEmpty('must not be empty'));
const optional = v.pipe(
	v.string(),
	v.transform((cell) => (cell === '' ? null : cell))
);
const amount = v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?$/, 'is no amount'), v.transform(Number));
const count = v.pipe(
	v.string(),
	v.regex(/^\d*$/, 'is no count'),
	v.transform((cell) => (cell === '' ? null : Number(cell)))
);
const year = v.pipe(v.string(), v.regex(/^(19|20)\d\d$/, 'is no year'), v.transform(Number));

/** `planned` is a programme's budget, `approved` a decision on money, `paid` money that has left the payer. */
const STAGES = ['planned', 'approved', 'paid'] as const;
const SHARES = ['eu', 'total'] as const;
const BASES = ['located', 'spread'] as const;

/** A record of `sources/<id>/records/funding.csv`. */
export const AmountSchema = v.pipe(
	v.object({
		region: text,
		instrument: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]*$/, 'must be snake_case')),
		fund: optional,
		programme: optional,
		theme: optional,
		period_from: year,
		period_to: year,
		stage: v.picklist(STAGES),
		share: v.union([
			v.picklist(SHARES),
			v.pipe(
				v.literal(''),
				v.transform(() => null)
			)
		]),
		basis: v.picklist(BASES),
		amount_eur: amount,
		projects: count,
		partners: count,
		sign: v.string(),
		note: optional,
		address: optional
	}),
	v.check(({ period_from, period_to }) => period_from <= period_to, 'period_from is after period_to'),
	v.check(
		({ amount_eur, basis }) => amount_eur >= 0 || basis !== 'spread',
		'money spread by population can’t be negative'
	)
);

/** A record of `sources/<id>/records/payments.csv`: EU payments of one region, fund, programme period and year. */
export const PaymentSchema = v.object({
	region: text,
	fund: v.picklist(['ERDF', 'ESF', 'EAFRD', 'CF']),
	programme: v.pipe(v.string(), v.regex(/^\d{4}-\d{4}$/, 'is no programme period')),
	year,
	payment_eur: amount,
	modelled_eur: v.union([
		v.pipe(
			v.literal(''),
			v.transform(() => null)
		),
		amount
	]),
	sign: v.string()
});

/** A record of `regions/funding_areas.csv`. */
export const AreaSchema = v.object({
	region: v.pipe(v.string(), v.regex(/^([A-Z]{2}[A-Z0-9]{1,2}|DE_\d{8}|programme_[a-z_]+)$/, 'is no area code')),
	level: v.picklist(['nuts1', 'nuts2', 'programme', 'lau_former']),
	name: text,
	country: v.string(),
	parent: optional
});
