import { knownRegions } from './known-regions';

/** Letter codes of countries in the BA tables → ISO 3166-1 alpha-2. `TJ` is China there, `E` Spain, `ES` El Salvador. */
const COUNTRIES: Readonly<Record<string, string>> = {
	A: 'AT',
	B: 'BE',
	BG: 'BG',
	BIH: 'BA',
	CDN: 'CA',
	CH: 'CH',
	CZ: 'CZ',
	DK: 'DK',
	E: 'ES',
	ES: 'SV',
	EST: 'EE',
	F: 'FR',
	GB: 'GB',
	GEO: 'GE',
	GR: 'GR',
	H: 'HU',
	HR: 'HR',
	I: 'IT',
	IND: 'IN',
	IRL: 'IE',
	IS: 'IS',
	J: 'JP',
	KIB: 'KI',
	KIS: 'KG',
	L: 'LU',
	LT: 'LT',
	LV: 'LV',
	MD: 'MD',
	MYA: 'MM',
	N: 'NO',
	NL: 'NL',
	P: 'PT',
	PL: 'PL',
	RIM: 'MR',
	RO: 'RO',
	RP: 'PH',
	RUS: 'RU',
	S: 'SE',
	SGP: 'SG',
	SK: 'SK',
	SLO: 'SI',
	SRB: 'RS',
	TJ: 'CN',
	TR: 'TR',
	UA: 'UA',
	USA: 'US'
};

/** Districts that regions.csv knows without a current key: Eisenach went into the Wartburgkreis on 1 July 2021. */
const DISSOLVED: Readonly<Record<string, string>> = { '16056': 'DEG0N' };

const regions = knownRegions();

/** The region of a district key of five digits: its NUTS 3 code, `DE_<key>` for districts of former years that have none. */
export function districtRegion(ags: string): string {
	return regions.district(ags) ?? DISSOLVED[ags] ?? `DE_${ags}`;
}

/**
 * The partner behind a code of the BA tables: a district, a country (ISO code), or the residual of an area: `rest_<first
 * digits of the AGS>` for `013xx`, `013*rest`; `rest_other` for the other Länder and states.
 * @throws Error on a code that is none of these
 */
export function partner(code: string): string {
	if (/^\d{5}$/.test(code)) return districtRegion(code);
	if (code === 'ZZ*rest') return 'rest_other';
	const area = /^(\d{2,3})(?:xx|\*rest)$/.exec(code)?.[1];
	if (area !== undefined) return `rest_${area}`;
	const country = COUNTRIES[code];
	if (country === undefined) throw new Error(`No partner known for the code "${code}"; complete commuting-partners.ts`);
	return country;
}
