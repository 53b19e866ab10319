/** What every response carries; nginx.conf and Caddyfile say the same, and tests/unit/deploy.test.ts holds all to one table. */
const EVERYWHERE = { 'X-Content-Type-Options': 'nosniff' };

/** What all carry but a page's own code and figures. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
	...EVERYWHERE,
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
	'Cross-Origin-Opener-Policy': 'same-origin'
};

/**
 * Scripts, styles and letters of a page run under the page's policy, whatever they say themselves, and figures don't run at all. A page has some fifty
 * of them: the same words on each were 20 kB of its first visit.
 */
function needsNoPolicy(path: string): boolean {
	return /^\/_app\/immutable\/(?!workers\/)|\.json$/.test(path);
}

/** The security headers of a response. */
export function securityHeaders(path: string, isPage: boolean): Readonly<Record<string, string>> {
	if (!isPage && needsNoPolicy(path)) return EVERYWHERE;
	return { ...SECURITY_HEADERS, 'Content-Security-Policy': contentSecurityPolicy(path, isPage) };
}

/** Policy of what is neither a page nor its code: workers above all, which don't inherit the page's. */
const ASSET_POLICY = [
	"default-src 'self'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self' 'unsafe-inline'",
	"img-src 'self' data: blob:",
	"object-src 'none'",
	"base-uri 'none'",
	"frame-ancestors 'none'"
].join('; ');

/** Pages for frames in other websites. */
export function isEmbed(path: string): boolean {
	return /^\/(en\/)?einbetten\//.test(path);
}

/**
 * The policy header of a response. Pages carry theirs in a meta tag with the hashes of their scripts; who may frame
 * a page can only be said in a header, and only the embeds may be framed.
 */
function contentSecurityPolicy(path: string, isPage: boolean): string {
	if (!isPage) return ASSET_POLICY;
	return isEmbed(path) ? 'frame-ancestors *' : "frame-ancestors 'none'";
}

/**
 * Who may read a response from another origin: everybody, of everything but pages. The data are open anyway, and an embed in a sandboxed frame has no
 * origin at all, not even the site's, for which its own scripts and figures would be out of reach.
 */
export function allowedOrigin(isPage: boolean): string | null {
	return isPage ? null : '*';
}

/** Addresses that change with their content never expire; everything else is asked for again and answered by 304. */
export function cacheControl(path: string, search: string): string {
	const isHashed = /^\/(_app\/immutable|slices)\//.test(path);
	const isPermanent = isHashed || (/^\/(data|geo|archiv)\//.test(path) && /[?&]v=[^&]/.test(search));
	return isPermanent ? 'public, max-age=31536000, immutable' : 'no-cache';
}
