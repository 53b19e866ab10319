import type { TextDocument } from '../../documents';

export const page: TextDocument = {
	title: 'Accessibility statement',
	description: 'How accessible the Regiopolatlas is, what is still missing and where to report barriers.',
	draft: true,
	sections: [
		{
			id: 'geltung',
			heading: 'Scope and standard',
			blocks: [
				'This statement applies to the Regiopolatlas Rostock. The standards are WCAG 2.2 at level AA, the German ordinance on accessible information technology (BITV 2.0) and the disability equality act of Mecklenburg-Vorpommern (LBGG M-V).',
				'Compliance status: [Entwurf: enter “full” or “partial” after the assessment]',
				'Prepared on [Entwurf: date] on the basis of [Entwurf: self-assessment or assessment by a third party]. During development every page is checked automatically in both languages, light and dark.'
			]
		},
		{
			id: 'was-geht',
			heading: 'What we do for it',
			blocks: [
				{
					list: [
						'Every map and chart has a heading, a sentence that sums it up, and the same values as a table.',
						'Every control can be reached by keyboard; focus is visible.',
						'Maps can be walked with the arrow keys; name, value and rank are spoken.',
						'Colour never carries a meaning alone. There is a light, a dark and a high-contrast appearance; forced colours of the system are respected.',
						'Pages adapt down to a width of 320 pixels and to 400% zoom.',
						'If your system asks for less motion, nothing is animated.',
						'The initial views can be read without JavaScript.'
					]
				}
			]
		},
		{
			id: 'grenzen',
			heading: 'Known limits',
			blocks: [
				{
					list: [
						'The movable map is graphical. Those who cannot use it find all values in the ranking and the table.',
						'Districts that are very small on the map fall below the recommended target size unless you zoom in. They can be reached through search, selection field and table.',
						'Content in plain language and in German Sign Language is still missing. [Entwurf: schedule]',
						'Some screen readers pronounce place names of the neighbouring countries as if they were English.'
					]
				}
			]
		},
		{
			id: 'rueckmeldung',
			heading: 'Report a barrier',
			blocks: [
				'Have you come across a barrier, or do you need content in another form? Write to us: [Entwurf: e-mail address, telephone number and postal address of the responsible office]',
				'We answer within [Entwurf: period].'
			]
		},
		{
			id: 'durchsetzung',
			heading: 'Enforcement procedure',
			blocks: [
				'If our answer does not help, you can turn to the competent body of the Land Mecklenburg-Vorpommern: [Entwurf: name and contact of the enforcement or arbitration body under LBGG M-V]'
			]
		}
	]
};
