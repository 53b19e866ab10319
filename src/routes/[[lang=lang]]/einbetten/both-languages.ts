/** Nothing links to embeds, so that each names its pages itself. */
export const bothLanguages = (): { lang?: string }[] => [{}, { lang: 'en' }];
