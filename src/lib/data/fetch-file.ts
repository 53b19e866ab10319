import * as v from 'valibot';
import { LoadError } from './load-error';

export type Fetch = typeof globalThis.fetch;

export interface FetchOptions {
	readonly signal?: AbortSignal | undefined;
	/** SvelteKit's fetch inside `load` functions; the browser's otherwise. */
	readonly fetch?: Fetch | undefined;
}

/** A successful response, or LoadError (`network`, `http`). An abort throws the signal's reason. */
export async function fetchFile(
	url: string,
	options: FetchOptions & { readonly range?: string } = {}
): Promise<Response> {
	const { signal, range } = options;
	const fetch = options.fetch ?? globalThis.fetch;
	const init: RequestInit = { ...(signal && { signal }), ...(range && { headers: { range } }) };
	const response = await whileConnected(url, signal, () => fetch(url, init));
	if (response.ok) return response;
	throw new LoadError(
		'http',
		url,
		`${url} was answered with HTTP ${response.status}. Reload the page; if that doesn't help, the site was published incompletely.`,
		{
			status: response.status
		}
	);
}

/** A JSON file that was checked against a schema. Throws LoadError (`network`, `http`, `invalid`). */
export async function fetchJson<T>(
	url: string,
	schema: v.GenericSchema<unknown, T>,
	options: FetchOptions = {}
): Promise<T> {
	const response = await fetchFile(url, options);
	const text = await whileConnected(url, options.signal, () => response.text());
	return parseJson(url, text, schema);
}

/** The body's bytes. Throws LoadError (`network`) where the connection breaks half way. */
export async function bodyBytes(url: string, response: Response, signal?: AbortSignal): Promise<Uint8Array> {
	return new Uint8Array(await whileConnected(url, signal, () => response.arrayBuffer()));
}

/** JSON text from outside → T. Throws LoadError (`invalid`) that names the first thing wrong. */
export function parseJson<T>(url: string, text: string, schema: v.GenericSchema<unknown, T>): T {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch (cause) {
		throw new LoadError('invalid', url, `${url} is no JSON; it may be cut off.`, { cause });
	}
	const result = v.safeParse(schema, json, { abortEarly: true });
	if (result.success) return result.output;
	const [issue] = result.issues;
	const path = v.getDotPath(issue) ?? 'the top level';
	throw new LoadError('invalid', url, `${url} is not as expected at ${path}: ${issue.message}`);
}

async function whileConnected<T>(url: string, signal: AbortSignal | undefined, action: () => Promise<T>): Promise<T> {
	try {
		return await action();
	} catch (cause) {
		signal?.throwIfAborted();
		throw new LoadError('network', url, `${url} could not be fetched. Check the connection and try again.`, { cause });
	}
}
