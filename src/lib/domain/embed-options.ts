import { ParamReader, type ViewProblem } from './param-reader';
import { FIGURES_PARAM } from './edition';
import { isVersion, VERSION_PARAM } from './permalink';

/** Interactive when the reader asks for it, at once, or never. */
export const EMBED_LIVE = ['wunsch', 'sofort', 'nein'] as const;
export const EMBED_THEMES = ['auto', 'hell', 'dunkel'] as const;
type EmbedLive = (typeof EMBED_LIVE)[number];
type EmbedTheme = (typeof EMBED_THEMES)[number];

/** How an embed is shown; what it shows is the view's own parameters. */
export interface EmbedOptions {
	readonly live: EmbedLive;
	/** Year slider and choices. */
	readonly controls: boolean;
	/** Read before the first paint by src/boot/boot.js. */
	readonly theme: EmbedTheme;
	/** The data version the view was saved with; null follows the current one. */
	readonly version: string | null;
	/** The one figure of the view that is shown, by its id there; null: what the embed shows of itself. Unread: views know their figures. */
	readonly part: string | null;
}

export const DEFAULT_EMBED: EmbedOptions = { live: 'wunsch', controls: true, theme: 'auto', version: null, part: null };

export const PART_PARAM = 'bild';

/** Parameters that only embeds know; the version is the room's too. */
const EMBED_ONLY = [PART_PARAM, 'interaktiv', 'bedienung', 'farbschema'] as const;
const EMBED_PARAMS = [...EMBED_ONLY, VERSION_PARAM, FIGURES_PARAM] as const;

/** Reads the options; whatever is unknown is replaced by the default and named. Never throws. */
export function parseEmbed(params: URLSearchParams): { options: EmbedOptions; problems: ViewProblem[] } {
	const reader = new ParamReader(params);
	const options = {
		live: reader.oneOf('interaktiv', EMBED_LIVE, DEFAULT_EMBED.live),
		controls: reader.oneOf('bedienung', ['an', 'aus'], 'an') === 'an',
		theme: reader.oneOf('farbschema', EMBED_THEMES, DEFAULT_EMBED.theme),
		version: readVersion(reader),
		part: reader.raw(PART_PARAM)
	};
	return { options, problems: reader.problems };
}

/** The options that differ from the default. */
function embedParams({ live, controls, theme, version, part }: EmbedOptions): [string, string][] {
	const params: [string, string][] = [];
	if (part !== null) params.push([PART_PARAM, part]);
	if (live !== DEFAULT_EMBED.live) params.push(['interaktiv', live]);
	if (!controls) params.push(['bedienung', 'aus']);
	if (theme !== DEFAULT_EMBED.theme) params.push(['farbschema', theme]);
	if (version !== null) params.push([VERSION_PARAM, version]);
	return params;
}

/** The query of a view with the options put behind it; options that already stand there give way. */
export function withEmbedOptions(query: string, options: EmbedOptions): string {
	const params = without(query, EMBED_PARAMS);
	for (const [name, value] of embedParams(options)) params.set(name, value);
	return written(params);
}

/** The same view's query in its room. */
export function roomQuery(query: string): string {
	return written(without(query, EMBED_ONLY));
}

/** Whether an address may ask for another picture than the prerendered one: for more than how it looks. A data version does, too: most are older ones. */
export function asksView(query: string): boolean {
	return without(query, ['interaktiv', 'bedienung', 'farbschema']).size > 0;
}

/** What makes it another picture than the prerendered one: the view's own parameters and its figure. */
export function viewQuery(query: string): string {
	return written(
		without(
			query,
			EMBED_PARAMS.filter((name) => name !== PART_PARAM)
		)
	);
}

function without(query: string, names: readonly string[]): URLSearchParams {
	const params = new URLSearchParams(query);
	for (const name of names) params.delete(name);
	return params;
}

/** Commas and tildes stay readable. */
function written(params: URLSearchParams): string {
	return params.size === 0 ? '' : `?${params.toString().replaceAll('%2C', ',').replaceAll('%7E', '~')}`;
}

function readVersion(reader: ParamReader): string | null {
	const value = reader.raw(VERSION_PARAM);
	if (value === null || isVersion(value)) return value;
	reader.complain(VERSION_PARAM, value, 'bad_value');
	return null;
}
