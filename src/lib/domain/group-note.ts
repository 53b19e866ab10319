/** What `Observation.note` says, taken apart. */
export type GroupNote =
	| { readonly kind: 'missing'; readonly regions: readonly string[] }
	| { readonly kind: 'without'; readonly regions: readonly string[] }
	| { readonly kind: 'published' }
	| { readonly kind: 'computed' }
	| { readonly kind: 'not_aggregable' }
	| { readonly kind: 'zero_denominator' };

/** Reads a note as documented at `Observation.note`; null for none and for one this version doesn't know. */
export function parseNote(note: string | null): GroupNote | null {
	const [kind = '', list = ''] = (note ?? '').split(':');
	const regions = list.split(',').filter((code) => code !== '');
	switch (kind) {
		case 'missing':
		case 'without':
			return { kind, regions };
		case 'published':
		case 'computed':
		case 'not_aggregable':
		case 'zero_denominator':
			return { kind };
		default:
			return null;
	}
}

/** True for a group value that is not worked out from members but published for the whole. */
export function isPublished(note: string | null): boolean {
	return parseNote(note)?.kind === 'published';
}

/** True for a group value that leaves out members no figure covers. */
export function isPartial(note: string | null): boolean {
	return parseNote(note)?.kind === 'without';
}
