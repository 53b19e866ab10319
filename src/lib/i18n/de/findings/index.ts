import { commutingFindings } from './commuting';
import { fundingFindings } from './funding';

/** Main findings of drawings, for alternative texts and captions of files. */
export const findings = {
	others: (count: number) => `${count} weitere`,
	commuting: commutingFindings,
	funding: fundingFindings
};
