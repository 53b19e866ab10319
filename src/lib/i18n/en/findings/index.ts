import type { PaperTexts } from '../../paper-texts';
import { commutingFindings } from './commuting';
import { comparisonFindings } from './comparison';
import { fundingFindings } from './funding';
import { indicatorFindings } from './indicators';
import { profileFindings } from './profile';
import { relationFindings } from './relation';

export const findings: PaperTexts['findings'] = {
	others: (count) => `${count} others`,
	largestPart: (name, persons, day) => `Most people live here: ${name} (${[persons, day].filter(Boolean).join(', ')}).`,
	commuting: commutingFindings,
	comparison: comparisonFindings,
	funding: fundingFindings,
	indicators: indicatorFindings,
	profile: profileFindings,
	relation: relationFindings
};
