/** Länder by the first two digits of the AGS, German and English. */
const LAENDER: Readonly<Record<string, readonly [de: string, en: string]>> = {
	'01': ['Schleswig-Holstein', 'Schleswig-Holstein'],
	'02': ['Hamburg', 'Hamburg'],
	'03': ['Niedersachsen', 'Lower Saxony'],
	'04': ['Bremen', 'Bremen'],
	'05': ['Nordrhein-Westfalen', 'North Rhine-Westphalia'],
	'06': ['Hessen', 'Hesse'],
	'07': ['Rheinland-Pfalz', 'Rhineland-Palatinate'],
	'08': ['Baden-Württemberg', 'Baden-Württemberg'],
	'09': ['Bayern', 'Bavaria'],
	'10': ['Saarland', 'Saarland'],
	'11': ['Berlin', 'Berlin'],
	'12': ['Brandenburg', 'Brandenburg'],
	'13': ['Mecklenburg-Vorpommern', 'Mecklenburg-Western Pomerania'],
	'14': ['Sachsen', 'Saxony'],
	'15': ['Sachsen-Anhalt', 'Saxony-Anhalt'],
	'16': ['Thüringen', 'Thuringia']
};

/** Regierungsbezirke, and what the statistics count like them, by the first three digits of the AGS. */
const DISTRICTS: Readonly<Record<string, string>> = {
	'031': 'Braunschweig',
	'032': 'Hannover',
	'033': 'Lüneburg',
	'034': 'Weser-Ems',
	'051': 'Düsseldorf',
	'053': 'Köln',
	'055': 'Münster',
	'057': 'Detmold',
	'059': 'Arnsberg',
	'064': 'Darmstadt',
	'065': 'Gießen',
	'066': 'Kassel',
	'081': 'Stuttgart',
	'082': 'Karlsruhe',
	'083': 'Freiburg',
	'084': 'Tübingen',
	'091': 'Oberbayern',
	'092': 'Niederbayern',
	'093': 'Oberpfalz',
	'094': 'Oberfranken',
	'095': 'Mittelfranken',
	'096': 'Unterfranken',
	'097': 'Schwaben'
};

/** Name of the area of a residual `rest_<AGS digits>`: "Niedersachsen, Lüneburg"; null for `rest_other` and codes nobody knows. */
export function restAreaName(code: string, lang: 'de' | 'en'): string | null {
	const digits = code.replace('rest_', '');
	const land = LAENDER[digits.slice(0, 2)]?.[lang === 'de' ? 0 : 1];
	if (land === undefined) return null;
	const district = DISTRICTS[digits];
	return district === undefined ? land : `${land}, ${district}`;
}
