import type { TextDocument } from '../../documents';

export const page: TextDocument = {
	title: 'Help',
	description: 'How to read and use the Regiopolatlas: signs, breaks, classes, keyboard, sources.',
	draft: false,
	sections: [
		{
			id: 'ansichten',
			heading: 'One view, four drawings',
			blocks: [
				'On the page “Indicators”, map, time series, ranking and table always show the same thing: one indicator, one year, one spatial level and the regions you selected. Change something in one place and all four change.',
				'The whole view is in the address. Copy the link, and whoever opens it sees exactly the same.'
			]
		},
		{
			id: 'zeichen',
			heading: 'Signs beside the figures',
			blocks: [
				{
					terms: [
						['provisional', 'The office still expects changes. Dashed in time series.'],
						[
							'estimated',
							'Computed by the office or by us, not counted. This holds, for example, for municipal figures in Mecklenburg-Vorpommern.'
						],
						['revised', 'Corrected later.'],
						['break', 'From here on the count or the territory is a different one.'],
						['low reliability', 'Small sample or uncertain basis.'],
						[
							'confidential',
							'The office must not publish the value because it would reveal something about individuals.'
						],
						['no value', 'The source gives no figure. A missing value is never a zero.'],
						['not applicable', 'There can be no such figure here.'],
						['rounded to zero', 'Less than half of the smallest unit shown.']
					]
				}
			]
		},
		{
			id: 'brueche',
			heading: 'Breaks in time series',
			blocks: [
				'Some jumps are no development. The censuses of 2011 and 2022 rebased German population figures, the district reform of 2011 in Mecklenburg-Vorpommern moved boundaries, statistics change their method. There the line is interrupted and marked, and a change is computed across the break only if you expressly ask for it.',
				'Population figures refer to 1 January of the year. A German figure of 31 December 2022 therefore stands under 2023.'
			]
		},
		{
			id: 'klassen',
			heading: 'Colours, classes and circles',
			blocks: [
				'Shares, rates and values per head are drawn as coloured areas; counts and amounts of money as circles whose area is the value. A large, thinly populated area thus does not look more important than it is.',
				'Class bounds stay when you change the year: the same colour means the same value.',
				{
					terms: [
						['natural classes', 'Similar values come together (ckmeans). The default.'],
						['equal numbers', 'Each class holds about as many regions (quantiles).'],
						['equal widths', 'Each class spans the same part of the range.']
					]
				}
			]
		},
		{
			id: 'pendeln',
			heading: 'Reading commuting flows',
			blocks: [
				'Every line leads from home to work: wide where people live, pointed where they work. Its width grows with the square root of the number. The colour of the districts shows their share of all in- or out-commuters.',
				'A click on a district makes it the chosen region. Arrow keys lead from partner to partner on the map, Enter chooses it.',
				'Counted are employees subject to social insurance. Relations under ten persons are not named one by one; they stand among the remainders at the foot of the table, so that the parts make the published total. Commuters to other countries are not recorded.'
			]
		},
		{
			id: 'raeume',
			heading: 'Combined areas',
			blocks: [
				'Values for the regiopolis region, the planning region and the four metropolitan areas are computed from their members: counts are summed, rates are worked out anew from numerator and denominator, or weighted. If a member is missing, so is the value, and the view says which.',
				'The regiopolis region consists of the city of Rostock, the district of Rostock and eleven municipalities around Ribnitz-Damgarten. Where there are no municipal figures, the value covers city and district of Rostock only; the view says that too.'
			]
		},
		{
			id: 'tastatur',
			heading: 'By keyboard',
			blocks: [
				{
					terms: [
						['/', 'opens the search.'],
						['Tab and Shift + Tab', 'to the next or previous control.'],
						['Arrow keys in the year slider', 'one year on or back.'],
						['Page up, Page down', 'five years on or back.'],
						['Home, End', 'first and last year.'],
						['Arrow keys in the map', 'to the neighbouring region in that direction.'],
						['Enter in the map', 'adds the region to the selection or removes it.'],
						['Esc', 'closes dialogs, lists and hints.']
					]
				}
			]
		},
		{
			id: 'einbetten',
			heading: 'Embedding in a website',
			blocks: [
				'Every drawing can be put into another website as a frame (iframe). “Export” beside a drawing and then “Link and embed” shows the code. The frame first brings a picture, no cookies and no request to third parties; it only becomes interactive when somebody wants it to. Source, licence and data version stand in it.',
				{
					terms: [
						[
							'WordPress',
							'Add a “Custom HTML” block in the editor and paste the code. WordPress keeps frames and scripts only from users with the capability unfiltered_html: administrators and editors, in a network of several sites super administrators alone. From everybody else both are gone after saving; then somebody with that capability has to paste the code, or a link or a picture takes its place. Where only scripts are forbidden, switch “Fit the height to the content” off and choose a fixed height. On wordpress.com it depends on the plan.'
						],
						[
							'TYPO3',
							'Add a content element “Plain HTML” and paste the code; the text editor (RTE) removes frames. If the element is missing, the administrators have to allow it for your group. The script can also be included once for the whole site (page.includeJSFooter.regiopolatlas with the script’s address and .external = 1); it acts on all frames of the atlas and on no others. It has to come from the atlas itself, a copy doesn’t know its frames.'
						],
						[
							'Other systems',
							'Plugins that understand Datawrapper’s height messages fit our frames, too. Systems that make an embed of a mere address (oEmbed) show your view only where the atlas’s server can be asked for it; else the address stays a link. The code always works. Where a Content-Security-Policy applies, it needs the atlas’s address under frame-src and, for the script, under script-src.'
						],
						[
							'sandbox',
							'With allow-scripts, allow-same-origin and allow-popups everything works. Without allow-same-origin the map stays a picture, without allow-popups no link opens.'
						],
						[
							'Data version',
							'“Always the current one” follows new figures. “Locked” stays with today’s figures: when new ones come, the view is drawn from the archive and says so. There is no archive of profiles; a note stands there then, and the reader decides whether to see the current figures.'
						],
						[
							'Many on one page',
							'Up to four maps of a page can be interactive at the same time, all others stay pictures.'
						]
					]
				}
			]
		},
		{
			id: 'nutzen',
			heading: 'Sources and reuse',
			blocks: [
				'Whenever you reuse something, name the source as given under the view, and add “own calculation” where it says so. Depending on the source, the Data licence Germany – attribution – 2.0, Creative Commons Attribution 4.0 or the terms of Eurostat apply.',
				'Figures of the statistics of the Federal Employment Agency must not be used commercially without its permission.',
				{
					links: [
						{ text: 'Data licence Germany – attribution – version 2.0', href: 'https://www.govdata.de/dl-de/by-2-0' },
						{
							text: 'Creative Commons Attribution 4.0 International',
							href: 'https://creativecommons.org/licenses/by/4.0/deed.en'
						},
						{ text: 'Statistics of the Federal Employment Agency', href: 'https://statistik.arbeitsagentur.de/' }
					]
				}
			]
		}
	]
};
