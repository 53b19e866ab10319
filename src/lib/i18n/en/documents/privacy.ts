import type { TextDocument } from '../../documents';

export const page: TextDocument = {
	title: 'Privacy',
	description: 'Which data arise when you visit the Regiopolatlas: as few as possible.',
	draft: true,
	sections: [
		{
			id: 'kurz',
			heading: 'In short',
			blocks: [
				{
					list: [
						'No cookies, and no consent banner because there is nothing to consent to.',
						'No usage tracking, no profiles, no advertising.',
						'No request to other servers: fonts, maps, programs and figures all come from this server.',
						'No account. What you select is in the address of the page and is computed on your device.'
					]
				}
			]
		},
		{
			id: 'verantwortlich',
			heading: 'Controller',
			blocks: [
				'[Entwurf: name, address, telephone and e-mail of the controller]',
				'Data protection officer: [Entwurf: contact]'
			]
		},
		{
			id: 'server',
			heading: 'Delivery of the pages',
			blocks: [
				'To deliver a page, the server needs technical details from your browser: IP address, time, requested file, amount of data, browser identification and, where sent, the page visited before.',
				'Whether and for how long the server logs them: [Entwurf: server operator, extent and retention of logs]',
				'Legal basis: [Entwurf: as a rule Article 6 (1) (e) GDPR together with the data protection act of the Land]'
			]
		},
		{
			id: 'geraet',
			heading: 'What is stored on your device',
			blocks: [
				'If you choose an appearance at the top of the page (light, dark, high contrast), your browser keeps this choice under the name “atlas-theme” in its local storage. It does not leave your device. It disappears as soon as you choose “as in the system” or clear the site data. Section 25 (2) TDDDG permits this without consent because you expressly ask for it.',
				'If you remember an area of your own in the comparison or with two indicators, its name and districts are kept in the same place under the name “atlas-groups”. They do not leave your device either and disappear as soon as you have the area forgotten in the comparison or clear the site data.',
				'Your browser also caches loaded files as usual, so that pages appear faster.'
			]
		},
		{
			id: 'links',
			heading: 'Links to other sites',
			blocks: [
				'Source references point to the sites of the statistical offices. Only when you follow such a link does the other server learn of your visit; its own privacy policy then applies.'
			]
		},
		{
			id: 'rechte',
			heading: 'Your rights',
			blocks: [
				'Under the General Data Protection Regulation you have the right of access, rectification, erasure, restriction of processing and objection. Please turn to the controller.',
				'You may also lodge a complaint with the supervisory authority, in Mecklenburg-Vorpommern the Land Commissioner for Data Protection and Freedom of Information. [Entwurf: check and add the address]'
			]
		}
	]
};
