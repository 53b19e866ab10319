const rules = new Intl.PluralRules('en');

function counted(count: number, one: string, other: string): string {
	return `${count} ${rules.select(count) === 'one' ? one : other}`;
}

/** "1 region", "12 regions". */
export const regions = (count: number): string => counted(count, 'region', 'regions');

/** "1 figure", "12 figures". */
export const figures = (count: number): string => counted(count, 'figure', 'figures');

/** "1 indicator", "12 indicators". */
export const indicators = (count: number): string => counted(count, 'indicator', 'indicators');
