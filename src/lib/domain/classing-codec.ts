import { PALETTES } from './palette';
import type { ParamReader } from './param-reader';
import { CLASS_METHODS, DEFAULT_CLASSING, type Classing, type ClassMethod } from './view';

/** Numbers of classes to choose from. */
export const CLASS_COUNTS = [3, 4, 5, 6, 7] as const;
/** Most bounds a reader can set: between seven classes. */
export const MAX_BOUNDS = 6;
/** Parts the reader's bounds: no sign, decimal point or exponent of a number. */
const BOUND_START = '~';

/** How the address asks for classes; what it can't use is named and replaced by the default. */
export function readClassing(reader: ParamReader): Classing {
	return {
		...readMethod(reader),
		locked: reader.oneOf('klassenjahr', ['alle', 'einzeln'], 'alle') === 'alle',
		palette: readPalette(reader),
		middle: readMiddle(reader)
	};
}

/** Parameters of a classification that differ from the default, in a fixed order. */
export function classingParams(classing: Classing): [string, string][] {
	const { method, count, locked, palette, middle } = classing;
	const isDefault = method === DEFAULT_CLASSING.method && count === DEFAULT_CLASSING.count;
	return [
		...(isDefault ? [] : [pair('klassen', methodText(classing))]),
		...(locked ? [] : [pair('klassenjahr', 'einzeln')]),
		...(palette === null ? [] : [pair('farben', palette)]),
		...(middle === 'auto' ? [] : [pair('mitte', middle === 'none' ? 'keine' : String(middle))])
	];
}

function pair(param: string, value: string): [string, string] {
	return [param, value];
}

/** True for methods with a number of classes to choose. */
export function isCounted(method: ClassMethod): boolean {
	return method === 'ckmeans' || method === 'quantile' || method === 'equal' || method === 'sd';
}

function methodText({ method, count, bounds }: Classing): string {
	if (method === 'manual') return [method, ...bounds].join(BOUND_START);
	return isCounted(method) ? `${method}-${count}` : method;
}

type Method = Pick<Classing, 'method' | 'count' | 'bounds'>;

function readMethod(reader: ParamReader): Method {
	const value = reader.raw('klassen');
	const { method, count, bounds } = DEFAULT_CLASSING;
	if (value === null) return { method, count, bounds };
	const found = parseMethod(value);
	if (!found) reader.complain('klassen', value, 'bad_value');
	return found ?? { method, count, bounds };
}

function parseMethod(value: string): Method | null {
	const plain = { count: DEFAULT_CLASSING.count, bounds: [] };
	if (value === 'q6' || value === 'unclassed') return { ...plain, method: value };
	if (value.startsWith(`manual${BOUND_START}`)) {
		const bounds = value.split(BOUND_START).slice(1).map(readNumber);
		const known = bounds.filter((bound) => bound !== null);
		return known.length === bounds.length && areBounds(known) ? { ...plain, method: 'manual', bounds: known } : null;
	}
	const [name = '', digits] = value.split('-');
	const method = CLASS_METHODS.find((candidate) => candidate === name);
	const count = CLASS_COUNTS.find((candidate) => String(candidate) === digits);
	return method && isCounted(method) && count && value === `${method}-${count}` ? { ...plain, method, count } : null;
}

/** True for numbers that can part classes: one to six, each above the one before. */
export function areBounds(bounds: readonly number[]): boolean {
	const ascending = bounds.every((bound, i) => i === 0 || bound > (bounds[i - 1] ?? Infinity));
	return bounds.length >= 1 && bounds.length <= MAX_BOUNDS && ascending;
}

function readPalette(reader: ParamReader): Classing['palette'] {
	const value = reader.raw('farben');
	if (value === null) return null;
	const palette = PALETTES.find((candidate) => candidate === value) ?? null;
	if (palette === null) reader.complain('farben', value, 'bad_value');
	return palette;
}

function readMiddle(reader: ParamReader): Classing['middle'] {
	const value = reader.raw('mitte');
	if (value === null) return 'auto';
	if (value === 'keine') return 'none';
	const middle = readNumber(value);
	if (middle === null) reader.complain('mitte', value, 'bad_value');
	return middle ?? 'auto';
}

/** A finite number written as the address writes it; null for anything else. */
function readNumber(text: string): number | null {
	if (!/^-?\d{1,22}(\.\d{1,30})?(e[+-]?\d{1,3})?$/.test(text)) return null;
	const value = Number(text);
	return Number.isFinite(value) ? value : null;
}
