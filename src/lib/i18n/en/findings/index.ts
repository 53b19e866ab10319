import type { PaperTexts } from '../../paper-texts';
import { commutingFindings } from './commuting';
import { fundingFindings } from './funding';

export const findings: PaperTexts['findings'] = {
	others: (count) => `${count} others`,
	commuting: commutingFindings,
	funding: fundingFindings
};
