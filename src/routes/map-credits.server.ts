import { staticJson } from './static-files.server';

/** Credits of the given geometry layers (all of them without a list), each once. */
export function mapCredits(layers?: readonly string[]): string[] {
	const credits = staticJson<Readonly<Record<string, readonly string[]>>>('geo/credits.json');
	return [...new Set((layers ?? Object.keys(credits)).flatMap((layer) => credits[layer] ?? []))];
}
