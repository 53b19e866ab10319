import type { TextDocument } from '../../documents';

export const page: TextDocument = {
	title: 'Imprint',
	description: 'Who publishes the Regiopolatlas Rostock and how to reach us.',
	draft: true,
	sections: [
		{
			id: 'herausgeber',
			heading: 'Publisher',
			blocks: [
				'Information required by section 5 of the German Digital Services Act (DDG):',
				'[Entwurf: name and legal form of the body]',
				'[Entwurf: street, postcode, town]',
				'Represented by: [Entwurf: name and office of the authorised person]'
			]
		},
		{
			id: 'kontakt',
			heading: 'Contact',
			blocks: [
				'Telephone: [Entwurf: number]',
				'E-mail: [Entwurf: address]',
				'VAT identification number: [Entwurf: number, if there is one]'
			]
		},
		{
			id: 'verantwortlich',
			heading: 'Responsible for the content',
			blocks: ['Under section 18 (2) of the Interstate Media Treaty: [Entwurf: name and address]']
		},
		{
			id: 'zahlen',
			heading: 'Figures and maps',
			blocks: [
				'The figures come from official statistics. Publisher, table, edition and licence stand under every view; our own calculations are marked as such. What counts is the publication of the source itself.',
				'Boundaries are simplified and have no legal force.'
			]
		},
		{
			id: 'haftung',
			heading: 'Liability and rights',
			blocks: [
				'We check the figures by machine at every build and by hand in samples. Errors can still not be ruled out; we are grateful for hints.',
				'Operators of linked sites are responsible for their content.',
				'The software is licensed under EUPL 1.2. The licences of the sources apply to the figures.',
				'[Entwurf: picture credits and further rights, if any]'
			]
		}
	]
};
