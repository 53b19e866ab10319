import type { CommutingScene } from '$lib/state/commuting-scene';
import type { FlowCell } from '$lib/domain/commuting-cells';
import { cellText, shareText } from '$lib/domain/commuting-text';
import { COMMUTING_YEARS } from '$lib/domain/commuting-view';
import { formatNumber, formatSigned } from '$lib/domain/format';
import type { ViewProblem } from '$lib/domain/param-reader';
import type { Lang } from '$lib/i18n/lang';
import type { Messages } from '$lib/i18n/messages';
import { commutingSentence } from './sentence';

/** The page's heading. */
export function sceneHeading(scene: CommutingScene, { commuting: t }: Messages): string {
	if (scene.kind === 'achsen') return t.axes.heading;
	if (scene.kind === 'paar') return t.pair.heading(scene.pair.name, scene.pair.oppositeName);
	return scene.kind === 'umzuege' ? t.moves.heading(scene.name) : t.heading(scene.name);
}

/** What the picture says. */
export function sceneSentence(scene: CommutingScene, t: Messages, lang: Lang): string {
	if (scene.kind === 'karte') return commutingSentence(scene.result, t, lang);
	if (scene.kind === 'achsen') return axesSentence(scene, t, lang);
	return scene.kind === 'paar' ? pairSentence(scene, t, lang) : movesSentence(scene, t, lang);
}

function pairSentence(
	{ pair, view }: Extract<CommutingScene, { kind: 'paar' }>,
	{ commuting: t }: Messages,
	lang: Lang
): string {
	const { name, oppositeName, lines, km, moves, shareIn, shareOut } = pair;
	if (pair.isInside) return t.pair.inside(oppositeName);
	const at = COMMUTING_YEARS.indexOf(view.year);
	const text = (cell: FlowCell | undefined): string => (cell ? cellText(cell, t, lang) : t.notNamed);
	const net = moves?.reduce((sum, value) => sum + value, 0) ?? 0;
	return [
		t.pair.sentence(name, oppositeName, t.days[view.year], text(lines[0]?.in[at]), text(lines[0]?.out[at])),
		shareIn !== null && shareOut !== null
			? t.pair.shares(shareText(shareIn, lang), shareText(shareOut, lang), name)
			: '',
		km === null ? '' : t.pair.km(`${formatNumber(km, 0, lang)} km`),
		net === 0 ? '' : t.pair.movesSentence(name, formatSigned(net, 0, lang))
	]
		.filter((part) => part !== '')
		.join(' ');
}

function axesSentence(
	{ rows, view }: Extract<CommutingScene, { kind: 'achsen' }>,
	{ commuting: t }: Messages,
	lang: Lang
): string {
	const axis = (target: string) => rows[0]?.axes.find((one) => one.target === target);
	const texts = ['DE300', 'DE600'].flatMap((target) => {
		const found = axis(target);
		return found ? [cellText(found.out, t, lang), cellText(found.in, t, lang)] : [];
	});
	const [outBerlin = '', inBerlin = '', outHamburg = '', inHamburg = ''] = texts;
	const trait = view.trait === 'insgesamt' ? '' : t.sentenceTrait(t.traits[view.trait]);
	return t.axes.sentence(outBerlin, inBerlin, outHamburg, inHamburg, t.days[view.year] + trait);
}

function movesSentence(scene: Extract<CommutingScene, { kind: 'umzuege' }>, messages: Messages, lang: Lang): string {
	const { age } = scene.view;
	const group = age === null || !scene.moves ? '' : `${messages.commuting.moves.agesLong[age]}. `;
	return group + movesText(scene, messages, lang);
}

/** The balance of the age group asked for, and with whom it is largest. */
export function movesText(
	{ moves, name, view }: Extract<CommutingScene, { kind: 'umzuege' }>,
	{ commuting: { moves: t } }: Messages,
	lang: Lang
): string {
	if (!moves) return t.notCovered;
	const signed = (value: number): string => formatSigned(value, 0, lang);
	const total = view.age === null ? moves.balance : moves.partners.reduce((sum, { shown }) => sum + shown, 0);
	const [gain, loss] = [moves.gains[0], moves.losses[0]];
	const ends = [
		...(gain ? [t.gains(gain.name, signed(gain.shown))] : []),
		...(loss ? [t.losses(loss.name, signed(loss.shown))] : [])
	];
	return `${t.sentence(name, signed(total))} ${ends.length > 0 ? `${ends.join(', ')}.` : ''}`.trim();
}

/** What could not be used of the address, in words. */
export function commutingProblems(
	problems: readonly ViewProblem[],
	{ commuting: { problems: t } }: Messages
): string[] {
	return problems.map(({ reason, value, param }) =>
		reason === 'unknown_region' ? t[reason](value) : t.bad_value(value, param)
	);
}
