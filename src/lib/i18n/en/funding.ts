import type { funding as german } from '../de/funding';
import type { Translation } from '../translation';
import { fundingExplain } from './funding-explain';
import { fundingCsv } from './funding-csv';
import { fundingMap } from './funding-map';
import { fundingThemes } from './funding-themes';

export const funding: Translation<typeof german> = {
	title: 'Funding',
	heading: (place) => `Public money: ${place}`,
	description:
		'What public money reaches Rostock and its neighbours: urban development, GRW, federal projects, EU funds, Interreg and fiscal equalisation side by side, every amount with stage, share, period and rank.',
	map: fundingMap,
	themes: fundingThemes,
	place: 'Place',
	placeGroups: {
		home: 'Region and Land',
		neighbours: 'Neighbours (NUTS 2)',
		kreise: 'German districts (Kreise)',
		others: 'Other areas (NUTS 2)'
	},
	placeNames: {
		DE30: 'Berlin (Land)',
		DE60: 'Hamburg (Land)',
		DE80: 'Mecklenburg-Western Pomerania',
		DE803: 'Rostock',
		regiopolregion_rostock: 'Rostock Regiopolis Region',
		DE80K: 'Rostock district',
		DK01: 'Hovedstaden (Capital Region of Denmark)',
		DK02: 'Sjælland (Zealand)',
		SE22: 'Sydsverige (Skåne and Blekinge)',
		PL42: 'Zachodniopomorskie (West Pomerania)'
	},
	window: 'Federal money over',
	windows: { 10: '10 years', 5: '5 years' },
	windowYear: 'up to and including',
	overlapNote: 'The windows overlap; only one is shown at a time.',
	lead: {
		kreis: (place, high, low) => `${place}: Its highest rank among the districts is ${high}, its lowest ${low}.`,
		item: (instrument, perHead, years, rank, of) =>
			`“${instrument}” with ${perHead} per head (${years}, rank ${rank} of ${of})`,
		nuts2: (place, programme, amount, funds) =>
			`${place}: For the programme period ${programme} the EU has paid ${amount} from ${funds}.`,
		group: (place, located, spread) =>
			`${place}: ${located} of EU money 2007–2013 with a known place, and ${spread} that are only spread by population.`,
		none: (place) => `${place}: There are only single amounts for this place.`
	},
	instrumentsHeading: 'All instruments side by side',
	columns: {
		instrument: 'Instrument',
		amount: 'Amount',
		compare: 'Among all districts',
		rank: 'Rank and share'
	},
	groups: {
		federal: 'Federation and Länder',
		eu: 'European Union',
		municipal: 'Fiscal equalisation and investment grants'
	},
	instruments: {
		urban_development: 'Urban development funding',
		grw_business: 'GRW, business',
		grw_infrastructure: 'GRW, infrastructure',
		federal_projects: 'Federal project funding',
		federal_projects_catalogue: 'Federal funding catalogue',
		universities: 'Federal funding of universities',
		labour_market: 'Active labour market policy',
		eu_municipal: 'EU money by municipality',
		eu_structural_funds: 'EU structural and rural funds',
		interreg: 'Interreg',
		urban_soziale_stadt: 'Soziale Stadt (social city)',
		municipal_fag_key_allocations: 'Key allocations',
		municipal_investment_grants: 'Investment grants',
		municipal_investment: 'Investment in fixed assets',
		municipal_debt: 'Debt of the core budgets',
		municipal_cash_credits: 'Cash credits',
		municipal_tax_capacity: 'Tax revenue capacity',
		municipal_income_tax: 'Share of income tax',
		municipal_business_tax: 'Business tax',
		municipal_vat: 'Share of VAT',
		university_rostock_federal: 'University of Rostock: federal projects',
		university_rostock_horizon: 'University of Rostock: Horizon 2020',
		kfw: 'KfW commitments',
		lfi_all: 'Land funding institute, all programmes',
		rural_development_district: 'Rural development'
	},
	funds: {
		ERDF: 'ERDF',
		ESF: 'ESF',
		'ESF+': 'ESF+',
		EAFRD: 'EAFRD',
		CF: 'Cohesion Fund',
		EMFF: 'EMFF',
		YEI: 'youth employment',
		'ERDF+ESF+EAFRD': 'ERDF, ESF and EAFRD'
	},
	sourceBadge: (publisher) => `source: ${publisher}`,
	badges: 'Attributes',
	stages: { planned: 'planned', approved: 'approved', paid: 'paid' },
	noStage: 'no funding',
	shares: { eu: 'EU share', total: 'total amount' },
	mixedShare: 'EU share and total mixed',
	bases: {
		located: 'located',
		spread: 'spread by population',
		per_head_published: 'published per head'
	},
	periods: {
		year: 'one year',
		programme: 'programme period',
		window5: '5 years',
		window10: '10 years',
		span: 'several years'
	},
	prices: 'current prices',
	perHead: (amount) => `${amount} per head`,
	about: (amount) => `about ${amount}`,
	million: 'm',
	median: (amount) => `Median ${amount}`,
	range: (low, high) => `${low} to ${high}`,
	rankKreise: (rank, of) => `Rank ${rank} of ${of} districts`,
	rankPeers: (rank, of) => `Rank ${rank} of ${of} Regiopoles`,
	shareOfLand: (share) => `${share} of the Land`,
	shareOfGermany: (share) => `${share} of Germany`,
	noComparison: 'There is no comparison at this level.',
	onlyMecklenburg: 'Recorded for Mecklenburg-Western Pomerania only',
	counts: (projects, partners) => `${projects} projects, ${partners} partners`,
	partnersOnly: (partners) => `${partners} partners`,
	barKey:
		'Line: lowest to highest district. Box: middle half of the districts. Upright: median. Dot: this place. The axis begins at 0, large amounts are moved together (square root scale).',
	derivedNote:
		'Amounts marked “about”, and figures per head beside absolute amounts, are own calculations with the population at the end of the period. Rank 1 has the highest amount per head.',
	missing: {
		broken_in_source: 'Broken in the source, therefore not shown',
		not_applicable: 'City states have no municipal level',
		none: 'no figure in the source'
	},
	notes: {
		share_mixed: 'The source mixes EU share and total amount.',
		erdf_incomplete: 'Incomplete in the source at the German-Polish border.',
		low_against_plan: 'Conspicuously low against the plan in the source.',
		implausible_in_source: 'Published like this, but implausible.',
		parts_added: 'Sum of the districts; projects are not added, because one can have partners in several districts.',
		year_incomplete: 'The last year is incomplete.',
		excerpt: 'Excerpt.'
	},
	sum: {
		heading: 'Sum',
		none: 'none',
		why: 'Why is there no sum?',
		intro:
			'These amounts can’t be added up to a total of all funding. The atlas only adds what agrees in stage, share, prices and period and is not contained in one another. Here this stands in the way:',
		grw: 'GRW money comes partly from the ERDF. Whoever adds both counts the same money twice.',
		pair: (a, b) => `for example “${a}” and “${b}”`,
		reasons: {
			no_value: 'An amount is missing.',
			no_funding: 'Taxes and debt are no funding.',
			stage: 'Planned, approved and paid are three different things.',
			share: 'One amount holds EU money only, the other national money too, or the source mixes both.',
			prices: 'The prices differ.',
			contains: 'One instrument holds money of the other.',
			overlap: 'The periods overlap but are not the same.',
			basis: 'One is assigned to a place, the other only published per head or spread by population.',
			nested: 'One area is part of the other.',
			same: 'It is the same amount.'
		}
	},
	municipalTotal: (total, located) =>
		`EU money by municipality 2007–2013: ${total} together, ${located} of it assigned to a place; the publisher spread the rest by population.`,
	payments: {
		heading: (area) => `EU payments by fund and year: ${area}`,
		sentence: (from, to, peak, amount) =>
			`Payments of the EU from ${from} to ${to}, EU share at current prices. The highest year was ${peak} with ${amount}.`,
		areaNote: (area) => `EU programmes are accounted for by NUTS 2 region; shown is the whole of ${area}.`,
		efreOnly:
			'For the period 2014–2020 the source holds the ERDF only: ESF and EAFRD are not zero afterwards but unknown. Payments of a period go on for years after its end.',
		axis: '€ m',
		table: 'Table of the drawing',
		year: 'Year',
		total: 'together',
		period: (programme) => `Period ${programme}`,
		none: 'The source holds no payments for this area.',
		drawing: (area, from, to) => `Stacked columns: EU payments to ${area}, ${from} to ${to}`
	},
	plan: {
		heading: (area) => `Plan and payment: ${area}`,
		period: 'Period',
		fund: 'Fund',
		planEu: 'Plan, EU share',
		planTotal: 'Plan with national money',
		paid: 'paid, EU share',
		absorption: 'Absorption',
		perHead: 'paid per head',
		unknown: 'not in the source',
		together: 'together',
		explain:
			'A plan is a budget when the programme is approved; money is paid when spending has been proved. Absorption sets EU share against EU share only. More than 100 % is possible where money was topped up or shifted after approval. Less than 100 % does not mean that money was lost: payments are as of 2022, accounts are closed later. There is no plan for periods before 2014.'
	},
	interreg: {
		heading: (place) => `Interreg 2014–20: ${place}`,
		projects: 'Projects with partners here',
		partners: 'Partners',
		budget: 'Budget of the partners',
		erdf: 'ERDF part',
		note: 'Partners seated in the area are counted. A project has partners in several areas and must therefore not be added across areas.',
		notAdded: 'can’t be added'
	},
	finance: {
		heading: (place) => `Finances of municipalities and districts: ${place}`,
		sentence:
			'Euro per head and year, all municipalities of a district together. Dashed: median of all districts. Taxes and debt are no funding; they show how much own money there is.',
		latest: (year, amount) => `${year}: ${amount}`,
		median: (amount) => `Median ${amount}`,
		medianKey: 'Median of all districts',
		gap: 'Gaps are years without a usable figure.',
		uncertain: (years) => `Implausible in the source: ${years}.`,
		drawing: (title, from, to) => `Course of ${title}, ${from} to ${to}`,
		table: 'All figures as a table',
		year: 'Year',
		none: 'The source holds no municipal finance for this area.'
	},
	single: {
		heading: 'Single published figures',
		sentence:
			'Finds with their address, mostly rounded by the publisher. They stand alone and are not combined with anything.',
		where: 'Found at'
	},
	explain: fundingExplain,
	noScript: 'Without JavaScript this page shows Rostock. Other places and the CSV file need JavaScript.',
	teaser: {
		title: 'What funding reaches the region',
		text: 'Urban development, GRW, EU funds, Interreg and fiscal equalisation side by side – with the rank among all districts and without false sums.',
		link: 'Look at funding'
	},
	csv: fundingCsv
};
