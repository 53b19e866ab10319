import type { archive as german } from '../de/archive';
import type { Translation } from '../translation';

export const archive: Translation<typeof german> = {
	heading: 'View with an older data version',
	choice: (asked: string, filed: string, current: string) =>
		`This view was saved with data version ${asked}, which has been in the archive since ${filed}. Today’s version is ${current}; some figures may have changed since.`,
	useThen: 'Show with the figures of then',
	useCurrent: 'Show with today’s figures',
	shown: (asked: string, filed: string, current: string) =>
		`From the archive: all figures on this page are those of data version ${asked}, filed on ${filed}. Today’s version is ${current}.`,
	looking: 'Reading the archive …',
	notKept: (asked: string, current: string) =>
		`This view was saved with data version ${asked}, which is not in the archive. Today’s figures are shown, version ${current}; some may have changed since.`,
	notHere: (asked: string, current: string) =>
		`This view was saved with data version ${asked}. The archive has no figures of it for this page. Today’s are shown, version ${current}; some may have changed since.`,
	elsewhere: (asked: string, filed: string, current: string) =>
		`This view was saved with data version ${asked}, which has been in the archive since ${filed}. This page shows today’s figures, version ${current}; some may have changed since.`,
	console: 'Queries are answered from today’s tables only.',
	ways: 'You find the figures of then under:',
	stay: 'Stay with today’s figures',
	unreachable: (asked: string, current: string) =>
		`This view was saved with data version ${asked}. Whether it is in the archive could not be found out. Today’s figures are shown, version ${current}.`,
	failed: (asked: string) => `The figures of data version ${asked} could not be loaded from the archive.`,
	bad: (value: string, current: string) =>
		`“${value}” is no data version. Today’s figures are shown, version ${current}.`,
	cited: {
		then: (version: string) => `Open the view with the figures of then, version ${version}`,
		kept: (filed: string) => `This version has been in the archive since ${filed}.`,
		elsewhere: (filed: string) =>
			`This version has been in the archive since ${filed}. The page itself shows today’s figures only; those of then are found elsewhere.`,
		thenIn: (room: string, version: string) => `Open ${room} with the figures of then, version ${version}`,
		notKept: 'This version is not in the archive; only today’s figures can be shown.',
		notHere: 'The archive has no figures of this version for this page; only today’s can be shown.',
		unreachable: 'The archive cannot be reached at the moment.'
	}
};
