import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Problems } from './problems';

function pathOf(issue: v.BaseIssue<unknown>): string | null {
	return v.getDotPath(issue);
}

/** Reads and checks a JSON file against a schema; null after reporting what is wrong. */
export function readJson<S extends v.GenericSchema>(
	path: string,
	file: string,
	schema: S,
	problems: Problems
): v.InferOutput<S> | null {
	let content: unknown;
	try {
		content = JSON.parse(readFileSync(path, 'utf8'));
	} catch (cause) {
		problems.add(
			file,
			null,
			null,
			`no readable JSON (${cause instanceof Error ? cause.message.split('\n')[0] : 'unknown'})`
		);
		return null;
	}
	const result = v.safeParse(schema, content);
	if (result.success) return result.output;
	for (const issue of result.issues) problems.add(file, null, pathOf(issue), issue.message);
	return null;
}
