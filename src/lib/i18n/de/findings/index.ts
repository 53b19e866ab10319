import { commutingFindings } from './commuting';
import { comparisonFindings } from './comparison';
import { fundingFindings } from './funding';
import { indicatorFindings } from './indicators';
import { profileFindings } from './profile';
import { relationFindings } from './relation';

/** Main findings of drawings, for alternative texts and captions of files. */
export const findings = {
	others: (count: number) => `${count} weitere`,
	largestPart: (name: string, persons: string, day: string) =>
		`Die meisten leben hier: ${name} (${[persons, day].filter(Boolean).join(', ')}).`,
	commuting: commutingFindings,
	comparison: comparisonFindings,
	funding: fundingFindings,
	indicators: indicatorFindings,
	profile: profileFindings,
	relation: relationFindings
};
