import type { fundingExplain as german } from '../de/funding-explain';
import type { Translation } from '../translation';

export const fundingExplain: Translation<typeof german> = {
	heading: 'What is what, and who decides?',
	more: 'Read on',
	items: {
		urban: {
			title: 'Urban development funding',
			text: 'Federation, Land and municipality pay together for old towns, squares and neighbourhoods. The municipality applies for an area, the Land chooses and passes the federal money on. “Soziale Stadt” (today “Sozialer Zusammenhalt”) is one of the programmes.'
		},
		grw: {
			title: 'GRW',
			text: 'The joint task “Improvement of the regional economic structure” helps weak regions: grants for firms that invest, and for business parks, ports or research buildings. Federation and Land pay half each, the Land decides; a part comes from the ERDF.'
		},
		projects: {
			title: 'Projects and universities',
			text: 'Federal ministries fund single projects, mostly research and technology, by competition. The money counts where the receiver is seated; one large project can take a district far up. Long windows therefore say more.'
		},
		labour: {
			title: 'Active labour market policy',
			text: 'Training, wage subsidies and similar help of the Federal Employment Agency and the job centres. Much money per head mainly shows high unemployment here.'
		},
		funds: {
			title: 'ERDF, ESF, EAFRD and Cohesion Fund',
			text: 'Every seven years the EU gives money for regional development (ERDF), employment (ESF), rural areas (EAFRD) and, in poorer countries, for transport and environment (Cohesion Fund). The Land writes the programme, the Commission approves it, a managing authority in the Land chooses the projects.'
		},
		interreg: {
			title: 'Interreg',
			text: 'ERDF money for cooperation across borders, for example South Baltic, Baltic Sea or Germany–Denmark. A committee of the countries decides. Sums are small, the number of partners says more.'
		},
		municipal: {
			title: 'EU money by municipality 2007–2013',
			text: 'From the lists of beneficiaries that every managing authority has to publish. What had no place there was spread over all inhabitants by the publisher and stands apart here.'
		},
		fag: {
			title: 'Fiscal equalisation',
			text: 'The Land gives municipalities and districts key allocations, so that those with little tax can do their work, too. The amount follows a formula of need and tax capacity in the equalisation act. Whoever takes more tax gets less.'
		}
	}
};
