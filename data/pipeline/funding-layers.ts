import type { FundingAmount } from '../../src/lib/domain/funding-amount';
import { layerId, type FundingLayer, type FundingLayerInfo, type LayerLevel } from '../../src/lib/domain/funding-layer';
import { byCode } from './figures';
import { groupBy } from './funding-courses';
import { type OutputFolder, sha256, shortHash } from './output-folder';

/** Fewer places make no map. */
const FEWEST = 8;

/**
 * Writes one file per kind of amount with all its places and gives the list of them. Single figures, Germany as a whole and groups have
 * no shape. Kreise that only add their municipalities up are left to the map of municipalities.
 */
export function writeFundingLayers(
	amounts: readonly FundingAmount[],
	out: OutputFolder
): (FundingLayerInfo & { url: string })[] {
	const drawn = amounts.filter(
		({ note, region, instrument }) =>
			note !== 'single_figure' &&
			levelOf(region) !== null &&
			!(instrument === 'eu_municipal' && levelOf(region) !== 'lau') &&
			note !== 'parts_added'
	);
	const groups = groupBy(drawn, (amount) => layerId(amount, levelOf(amount.region) ?? 'nuts3'));
	return [...groups]
		.filter(([, rows]) => rows.filter(({ perHead }) => perHead !== null).length >= FEWEST)
		.sort(([a], [b]) => byCode(a, b))
		.map(([id, rows]) =>
			write(
				id,
				[...rows].sort((a, b) => byCode(a.region, b.region)),
				out
			)
		);
}

function write(id: string, rows: readonly FundingAmount[], out: OutputFolder): FundingLayerInfo & { url: string } {
	const [first] = rows;
	const level = levelOf(first?.region ?? '');
	if (!first || !level) throw new RangeError(`The layer ${id} has no places.`);
	const layer: FundingLayer = {
		id,
		regions: rows.map(({ region }) => region),
		perHead: rows.map(({ perHead }) => perHead),
		eur: rows.map(({ eur }) => eur),
		partners: rows.map(({ partners }) => partners),
		statuses: rows.map(({ status }) => status)
	};
	const content = `${JSON.stringify(layer)}\n`;
	const path = `slices/funding-layer.${id}.${shortHash(sha256(content))}.json`;
	out.write(path, content);
	const { instrument, fund, stage, share, basis, period, source } = first;
	const countries = [...new Set(rows.map(({ region }) => region.slice(0, 2)))].sort(byCode);
	const count = rows.filter(({ perHead }) => perHead !== null).length;
	return { id, instrument, fund, stage, share, basis, period, source, level, count, countries, url: `/${path}` };
}

/** By the code: what has no level is no shape of a map. */
function levelOf(region: string): LayerLevel | null {
	if (/^[A-Z]{2}_\d+$/.test(region)) return 'lau';
	if (/^[A-Z]{2}[A-Z0-9]{3}$/.test(region)) return 'nuts3';
	return /^[A-Z]{2}[A-Z0-9]{2}$/.test(region) ? 'nuts2' : null;
}
