import type { Direction } from './walk';

/** What a key means on the map. */
export type MapKey =
	| { readonly kind: 'walk'; readonly direction: Direction }
	| { readonly kind: 'end'; readonly which: 'first' | 'last' }
	| { readonly kind: 'zoom'; readonly steps: number }
	| { readonly kind: 'select' | 'leave' | 'home' };

const KEYS: ReadonlyMap<string, MapKey> = new Map<string, MapKey>(
	Object.entries<MapKey>({
		ArrowUp: { kind: 'walk', direction: 'up' },
		ArrowDown: { kind: 'walk', direction: 'down' },
		ArrowLeft: { kind: 'walk', direction: 'left' },
		ArrowRight: { kind: 'walk', direction: 'right' },
		Home: { kind: 'end', which: 'first' },
		End: { kind: 'end', which: 'last' },
		Enter: { kind: 'select' },
		' ': { kind: 'select' },
		Escape: { kind: 'leave' },
		'+': { kind: 'zoom', steps: 1 },
		'-': { kind: 'zoom', steps: -1 },
		'0': { kind: 'home' }
	})
);

/** Null for keys that are not the map's, and for every shortcut of browser or system. */
export function mapKey(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): MapKey | null {
	if (event.ctrlKey || event.metaKey || event.altKey) return null;
	return KEYS.get(event.key) ?? null;
}
