/** What Kit takes for the site's origin while prerendering, unless it is told (svelte.config.js). */
const UNKNOWN = 'http://sveltekit-prerender';

/** The origin the site is built for (`ATLAS_ORIGIN=https://… npm run build`); null where nobody has said it. */
export function publishedOrigin({ origin }: Pick<URL, 'origin'>): string | null {
	return origin === UNKNOWN ? null : origin;
}
