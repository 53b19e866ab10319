import { describe, expect, it } from 'vitest';
import { mapKey } from './keyboard';

function press(key: string, modifier: { ctrlKey?: boolean; metaKey?: boolean; altKey?: boolean } = {}) {
	return mapKey({ key, ctrlKey: false, metaKey: false, altKey: false, ...modifier });
}

describe('mapKey', () => {
	it('walks with the arrows and selects with Enter or space', () => {
		expect(press('ArrowLeft')).toEqual({ kind: 'walk', direction: 'left' });
		expect([press('Enter'), press(' ')]).toEqual([{ kind: 'select' }, { kind: 'select' }]);
	});

	it('leaves shortcuts and other keys to the browser', () => {
		expect([
			press('ArrowLeft', { altKey: true }),
			press('+', { ctrlKey: true }),
			press('0', { metaKey: true })
		]).toEqual([null, null, null]);
		expect([press('Tab'), press('a'), press('constructor')]).toEqual([null, null, null]);
	});
});
