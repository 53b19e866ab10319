/** Column heads of the file of /pendeln. */
export const commutingCsv = {
	origin: 'Region',
	originCode: 'Regionscode',
	partner: 'Partner',
	partnerCode: 'Partnercode',
	day: 'Stichtag',
	trait: 'Merkmal',
	in: 'Einpendler',
	inStatus: 'Status Einpendler',
	out: 'Auspendler',
	outStatus: 'Status Auspendler',
	balance: 'Saldo',
	km: 'Entfernung km',
	share: 'Anteil in Prozent',
	shareOf: 'Anteil an',
	change: 'Veränderung 2019–2023 in Prozent',
	moves: 'Umzugssaldo 2018–2021',
	movesSource: 'Quelle Umzugssaldo',
	note: 'Anmerkung',
	source: 'Quelle',
	terms: 'Nutzung',
	fileWord: 'regiopolatlas_pendeln'
};
