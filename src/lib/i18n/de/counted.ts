const rules = new Intl.PluralRules('de');

/** A number with its word: "1 Region", "12 Regionen". */
function counted(count: number, one: string, other: string): string {
	return `${count} ${rules.select(count) === 'one' ? one : other}`;
}

/** "1 Region", "12 Regionen"; the same in all cases. */
export const regions = (count: number): string => counted(count, 'Region', 'Regionen');

/** "1 Kennzahl", "12 Kennzahlen"; the same in all cases. */
export const figures = (count: number): string => counted(count, 'Kennzahl', 'Kennzahlen');

/** "1 Indikator", "12 Indikatoren". */
export const indicators = (count: number): string => counted(count, 'Indikator', 'Indikatoren');
