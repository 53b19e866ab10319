/** Texts of the way to files of a drawing, on every page. */
export const output = {
	open: 'Ausgeben',
	openFor: (title: string) => `Ausgeben: ${title}`,
	ranking: 'Rangfolge'
};
