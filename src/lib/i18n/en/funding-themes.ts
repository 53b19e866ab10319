import type { fundingThemes as german } from '../de/funding-themes';
import type { Translation } from '../translation';

export const fundingThemes: Translation<typeof german> = {
	heading: (name) => `What for: plans 2014–2020, ${name}`,
	caption: 'Planned EU money by fund and thematic objective, EU share',
	theme: 'Thematic objective',
	share: 'Share',
	together: 'Together',
	treemap: (name) => `Areas: planned EU money by fund and objective, ${name}; the table has the numbers.`,
	note: 'Planned, EU share, without national money. EAFRD measures that serve two objectives are assigned to each by half in the plan. Payments by objective are not published.',
	unnamed: (items: readonly string[]) => `Too small for their names: ${items.join('; ')}.`,
	names: {
		'01': 'Research and innovation',
		'02': 'Digitisation',
		'03': 'Competitiveness of small and medium-sized enterprises',
		'04': 'Low-carbon economy',
		'05': 'Adaptation to climate change',
		'06': 'Environment and resources',
		'07': 'Transport and networks',
		'08': 'Employment',
		'09': 'Social inclusion',
		'10': 'Education',
		'11': 'Administration',
		TA: 'Technical assistance'
	}
};
