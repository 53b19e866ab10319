import Papa from 'papaparse';
import type { Level } from '../domain/region';
import type { Observation, Slice } from '../domain/slice';
import { indexSlice } from '../domain/slice-index';
import { textCell } from './csv';

/** Columns of the file for machines, with what they hold; the metadata files describe the same ones. */
export const OBSERVATION_COLUMNS = [
	{ name: 'region', type: 'string', description: 'NUTS 2021 code, CC_code for municipalities, or id of a group' },
	{ name: 'name', type: 'string', description: 'Name in the local language; of groups the English name' },
	{ name: 'level', type: 'string', description: 'nuts0 to nuts3, lau (municipality) or group' },
	{ name: 'year', type: 'integer', description: 'Year; the reference date is in the catalogue' },
	{ name: 'value', type: 'number', description: 'Value in the unit of the catalogue; empty where there is none' },
	{ name: 'status', type: 'string', description: 'normal, break, provisional, estimated, revised, forecast, …' },
	{
		name: 'source',
		type: 'string',
		description: 'Source ids of the catalogue, several with + between them; empty for a cell no source holds'
	},
	{ name: 'note', type: 'string', description: 'Of group values: how they were worked out, or which members lack' }
] as const;

/** What a place is called and which kind it is. */
export interface NamedPlace {
	readonly name: string;
	readonly level: Level | 'nuts0' | 'nuts1' | 'nuts2' | 'group';
}

/**
 * Every observation of an indicator as CSV for machines (RFC 4180): comma, decimal point, UTF-8 without byte order mark, one line per region and year.
 * Cells that no source holds are left out.
 */
export function observationCsv(slices: readonly Slice[], placeOf: (code: string) => NamedPlace): string {
	const seen = new Set<string>();
	const rows = slices.flatMap((slice) => {
		const index = indexSlice(slice);
		const codes = slice.regions.filter((code) => !seen.has(code));
		for (const code of codes) seen.add(code);
		return codes.flatMap((code) =>
			slice.years.flatMap((year) => {
				const observation = index.at(code, year);
				return isKnown(observation) ? [row(code, placeOf(code), year, observation)] : [];
			})
		);
	});
	return Papa.unparse([OBSERVATION_COLUMNS.map(({ name }) => name), ...rows], { newline: '\r\n' }) + '\r\n';
}

function isKnown({ value, source, note }: Observation): boolean {
	return value !== null || source !== null || note !== null;
}

function row(code: string, { name, level }: NamedPlace, year: number, observation: Observation): string[] {
	const { value, status, source, note } = observation;
	const figure = value === null ? '' : String(value);
	return [textCell(code), textCell(name), level, String(year), figure, status, source ?? '', note ?? ''];
}
