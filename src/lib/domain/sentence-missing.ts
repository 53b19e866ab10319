import { parseNote } from './group-note';
import type { SentenceFrame } from './sentence-frame';
import type { Observation } from './slice';

/** Why there is no value, as an appendix to "… no value", empty if nothing more is known than that it's missing. */
export function missingReason({ texts, nameOf }: SentenceFrame, observation: Observation): string {
	const note = parseNote(observation.note);
	if (note?.kind === 'missing') return texts.because.missingMembers(note.regions.map(nameOf));
	if (note?.kind === 'not_aggregable') return texts.because.notAggregable;
	if (note?.kind === 'zero_denominator') return texts.because.status(texts.because.zeroDenominator);
	const words = observation.status === 'missing' ? '' : texts.status[observation.status];
	return words === '' ? '' : texts.because.status(words);
}
