import type { Partner } from '$lib/domain/commuting-result';
import { cellText, flowChangeText, shareText } from '$lib/domain/commuting-text';
import { formatNumber, formatSigned } from '$lib/domain/format';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';

/** What tooltip and screen reader say about a partner: its name and lines of label and value. */
export interface PartnerTexts {
	readonly name: string;
	readonly lines: readonly (readonly [label: string, value: string])[];
}

/** A partner in words. */
export function partnerTexts(partner: Partner, { commuting: t }: Messages, lang: Lang): PartnerTexts {
	const { balance, share, km, change } = partner;
	const lines: (readonly [string, string])[] = [
		[t.columns.ein, cellText(partner.in, t, lang)],
		[t.columns.aus, cellText(partner.out, t, lang)]
	];
	if (balance !== null) lines.push([t.columns.saldo, formatSigned(balance, 0, lang)]);
	if (share !== null) lines.push([t.columns.anteil, shareText(share, lang)]);
	if (km !== null) lines.push([t.columns.entfernung, `${formatNumber(km, 0, lang)} km`]);
	if (change) lines.push([t.columns.veraenderung, flowChangeText(change, t.withheld, lang)]);
	if (partner.moves !== null) lines.push([t.movesLong, formatSigned(partner.moves, 0, lang)]);
	return { name: partner.name, lines };
}
