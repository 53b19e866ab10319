import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

interface ReferenceRow {
	readonly region: string;
	readonly indicator: string;
	readonly year: string;
	readonly value: string;
}

const { data } = Papa.parse<ReferenceRow>(readFileSync('data/reference-values.csv', 'utf8'), {
	header: true,
	skipEmptyLines: true
});

/** A figure that somebody looked up in the source by hand. Throws RangeError if nobody did. */
export function referenceValue(region: string, indicator: string, year: number): number {
	const row = data.find((one) => one.region === region && one.indicator === indicator && one.year === String(year));
	if (!row || row.value === '')
		throw new RangeError(`data/reference-values.csv has no ${indicator} of ${region} in ${year}.`);
	return Number(row.value);
}
