import type { MapPaint } from './paint';
import { symbolRadius } from './symbols';

/** What the live map keeps per region or group. Absent: nothing of the kind. */
export interface FeatureState {
	readonly color?: string;
	/** Radius of the symbol, px. */
	readonly r?: number;
	/** The symbol stands for a negative value: hollow. */
	readonly negative?: boolean;
	readonly hovered?: boolean;
	/** Emphasis: colour and widths of the line and of the light line below it. */
	readonly ring?: string;
	readonly width?: number;
	readonly casing?: number;
}

/** Where pointer and keyboard are. */
export interface Attention {
	readonly hovered: string | null;
	readonly focused: string | null;
}

/** Line colours of hover and keyboard focus. */
export interface AttentionColors {
	readonly outline: string;
	readonly focus: string;
	/** The colour of a selected region in the page's scheme. */
	readonly ring: (color: string) => string;
}

/** The state of everything that has one. `symbolWidth` is the drawing's width on the screen, px. */
export function featureStates(
	paint: MapPaint,
	{ hovered, focused }: Attention,
	colors: AttentionColors,
	symbolWidth: number
): Map<string, FeatureState> {
	const states = new Map<string, FeatureState>();
	const add = (code: string, more: FeatureState): void => void states.set(code, { ...states.get(code), ...more });
	for (const [code, color] of paint.fills) add(code, { color });
	for (const [code, share] of paint.shares)
		add(code, { r: symbolRadius(Math.abs(share), 1, symbolWidth), ...(share < 0 && { negative: true }) });
	for (const [code, color] of paint.selected) add(code, { ring: colors.ring(color), width: 2.5, casing: 4.5 });
	if (hovered)
		add(hovered, { hovered: true, ...(paint.selected.has(hovered) ? {} : { ring: colors.outline, width: 2 }) });
	if (focused) add(focused, { ring: colors.focus, width: 3, casing: 6 });
	return states;
}

/** Codes whose state is another one than before, with the new state; null where there is none any more. */
export function changedStates(
	before: ReadonlyMap<string, FeatureState>,
	after: ReadonlyMap<string, FeatureState>
): Map<string, FeatureState | null> {
	const changes = new Map<string, FeatureState | null>();
	for (const [code, state] of after) if (!same(before.get(code), state)) changes.set(code, state);
	for (const code of before.keys()) if (!after.has(code)) changes.set(code, null);
	return changes;
}

const KEYS: readonly (keyof FeatureState)[] = ['color', 'r', 'negative', 'hovered', 'ring', 'width', 'casing'];

function same(a: FeatureState | undefined, b: FeatureState): boolean {
	return a !== undefined && KEYS.every((key) => a[key] === b[key]);
}
