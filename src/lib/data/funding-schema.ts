import * as v from 'valibot';
import {
	BASES,
	DERIVED,
	FUNDING_LEVELS,
	PERIOD_KINDS,
	SHARES,
	STAGES,
	type FundingAmount,
	type PlacedAmount
} from '../domain/funding-amount';
import { LAYER_LEVELS, type FundingLayer } from '../domain/funding-layer';
import type {
	FinanceCourse,
	FundingIndex,
	FundingLayers,
	FundingPlace,
	FundingSlice,
	PaymentCourse
} from '../domain/funding-slice';
import { STATUSES } from '../domain/status';

const text = v.string();
const figure = v.pipe(v.number(), v.finite());
const optional = v.nullable(figure);
const year = v.pipe(figure, v.integer());
/** NUTS 2, NUTS 3, or the one group with amounts of its own. */
const code = v.pipe(text, v.regex(/^([A-Z]{2}[A-Z0-9]{2,3}|regiopolregion_rostock)$/, 'no region code'));
/** Only addresses on our own host. */
const address = v.pipe(text, v.regex(/^\/(?!\/)/, 'not an address on this host'));

const place: v.GenericSchema<unknown, FundingPlace> = v.strictObject({
	region: code,
	level: v.picklist(FUNDING_LEVELS),
	name: text,
	country: text
});

const period = v.pipe(
	v.strictObject({ kind: v.picklist(PERIOD_KINDS), from: year, to: year }),
	v.check(({ from, to }) => from <= to, 'a period that ends before it begins')
);

const amount: v.GenericSchema<unknown, FundingAmount> = v.strictObject({
	region: code,
	level: v.picklist(FUNDING_LEVELS),
	instrument: text,
	fund: v.nullable(text),
	stage: v.nullable(v.picklist(STAGES)),
	share: v.nullable(v.picklist(SHARES)),
	period,
	basis: v.picklist(BASES),
	prices: v.literal('current'),
	eur: optional,
	perHead: optional,
	derived: v.picklist(DERIVED),
	projects: optional,
	partners: optional,
	source: text,
	status: v.picklist(STATUSES),
	note: v.nullable(text),
	address: v.nullable(text)
});

const rank = v.nullable(
	v.pipe(
		v.strictObject({ rank: v.pipe(year, v.minValue(1)), count: year }),
		v.check((it) => it.rank <= it.count, 'a rank beyond the last')
	)
);

const placed: v.GenericSchema<unknown, PlacedAmount> = v.strictObject({
	amount,
	spread: v.nullable(
		v.strictObject({
			min: figure,
			lowerQuartile: figure,
			median: figure,
			upperQuartile: figure,
			max: figure,
			count: year
		})
	),
	rank,
	peers: rank,
	shareOfLand: optional,
	shareOfGermany: optional
});

const finance: v.GenericSchema<unknown, FinanceCourse> = v.pipe(
	v.strictObject({
		instrument: text,
		years: v.array(year),
		values: v.array(optional),
		statuses: v.array(v.picklist(STATUSES)),
		notes: v.array(v.nullable(text)),
		medians: v.array(optional)
	}),
	v.check(
		({ years, values, statuses, notes, medians }) =>
			[values, statuses, notes, medians].every(({ length }) => length === years.length),
		'not one figure per year'
	)
);

const payments: v.GenericSchema<unknown, PaymentCourse> = v.pipe(
	v.strictObject({
		fund: text,
		programme: v.pipe(text, v.regex(/^\d{4}-\d{4}$/)),
		source: text,
		status: v.picklist(STATUSES),
		note: v.nullable(text),
		years: v.array(year),
		values: v.array(figure)
	}),
	v.check(({ years, values }) => values.length === years.length, 'not one payment per year')
);

/** The JSON of `/slices/funding.*.json`, which comes from outside. */
export const fundingSliceSchema: v.GenericSchema<unknown, FundingSlice> = v.strictObject({
	place,
	area: code,
	amounts: v.array(placed),
	finance: v.array(finance),
	payments: v.array(payments),
	themes: v.array(v.strictObject({ fund: text, theme: text, eur: figure }))
});

/** The JSON of `/slices/funding-layer.*.json`. */
export const fundingLayerSchema: v.GenericSchema<unknown, FundingLayer> = v.pipe(
	v.strictObject({
		id: text,
		regions: v.array(text),
		perHead: v.array(optional),
		eur: v.array(optional),
		partners: v.array(optional),
		statuses: v.array(v.picklist(STATUSES))
	}),
	v.check(
		({ regions, perHead, eur, partners, statuses }) =>
			[perHead, eur, partners, statuses].every(({ length }) => length === regions.length),
		'not one figure per region'
	)
);

const layers = v.array(
	v.strictObject({
		id: text,
		instrument: text,
		fund: v.nullable(text),
		stage: v.nullable(v.picklist(STAGES)),
		share: v.nullable(v.picklist(SHARES)),
		basis: v.picklist(BASES),
		period,
		source: text,
		level: v.picklist(LAYER_LEVELS),
		count: year,
		countries: v.array(text),
		url: address
	})
);

/** `static/data/funding-layers.json`. */
export const fundingLayersSchema: v.GenericSchema<unknown, FundingLayers> = v.strictObject({ layers });

/** `static/data/funding.json`. */
export const fundingIndexSchema: v.GenericSchema<unknown, FundingIndex> = v.strictObject({
	places: v.array(place),
	slices: v.record(code, address),
	layers
});
