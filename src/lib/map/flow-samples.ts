import { formatNumber } from '../domain/format';
import type { Lang } from '../i18n/lang';
import type { Messages } from '../i18n/messages';
import { SHARE_BOUNDS } from './share-fill';

/** Numbers of persons whose lines or circles a legend shows: the widest, and round ones below it. */
export function sampleValues(most: number): number[] {
	const power = 10 ** Math.floor(Math.log10(Math.max(1, most)));
	const top = Math.floor(most / power) * power;
	return [...new Set([top, top / 10, top / 100].map(Math.round).filter((value) => value >= 10))];
}

/** A class of shares in words. */
export function shareText(index: number, t: Messages['commuting']['legend'], lang: Lang): string {
	const bound = (value: number): string => formatNumber(value, value < 1 ? 1 : 0, lang);
	const [low, high] = [SHARE_BOUNDS[index - 1], SHARE_BOUNDS[index]];
	if (low === undefined) return t.lowest(bound(high ?? 0));
	return high === undefined ? t.highest(bound(low)) : t.class(bound(low), bound(high));
}
