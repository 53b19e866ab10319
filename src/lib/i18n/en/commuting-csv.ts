import type { commutingCsv as german } from '../de/commuting-csv';
import type { Translation } from '../translation';

export const commutingCsv: Translation<typeof german> = {
	origin: 'Region',
	originCode: 'Region code',
	partner: 'Partner',
	partnerCode: 'Partner code',
	day: 'Date',
	trait: 'Who',
	in: 'In-commuters',
	inStatus: 'Status of in-commuters',
	out: 'Out-commuters',
	outStatus: 'Status of out-commuters',
	balance: 'Balance',
	km: 'Distance km',
	share: 'Share in per cent',
	shareOf: 'Share of',
	change: 'Change 2019–2023 in per cent',
	moves: 'Balance of moves 2018–2021',
	movesSource: 'Source of moves',
	note: 'Note',
	source: 'Source',
	terms: 'Use',
	fileWord: 'regiopolatlas_commuting'
};
