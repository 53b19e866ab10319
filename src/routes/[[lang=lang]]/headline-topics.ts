import type { HeadlineTopic } from '$lib/domain/headline';

const region = 'planungsregion_rostock';

/** The six figures of the start page: the newest that exist for the Planungsregion and for a reference that exists as well. */
export const HEADLINE_TOPICS: readonly HeadlineTopic[] = [
	{ indicator: 'population_total', region, reference: 'deutschland', compare: 'change' },
	{ indicator: 'net_migration_rate', region, reference: 'deutschland', compare: 'value' },
	{ indicator: 'gdp_per_head', region, reference: 'metropol_berlin', compare: 'value' },
	{ indicator: 'unemployed_per_100', region, reference: 'mecklenburg_vorpommern', compare: 'value' },
	{ indicator: 'household_income', region, reference: 'deutschland', compare: 'value' },
	{ indicator: 'tourist_nights_per_head', region, reference: 'deutschland', compare: 'value' }
];
