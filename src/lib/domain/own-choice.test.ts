import { describe, expect, it } from 'vitest';
import { ownChoices, withSelected } from './own-choice';

const [coast, inland, saved] = [
	{ name: 'Küste', members: ['DE803'] },
	{ name: 'Binnenland', members: ['DE80K'] },
	{ name: 'Gemerkt', members: ['DE300'] }
];
const view = { own: [coast, inland], reference: 'deutschland' };

describe('own groups among the places', () => {
	it('offers those of the address and those saved, each once', () => {
		const named = ownChoices([coast], [saved, coast]).map(({ region, name }) => [region, name]);
		expect(named).toEqual([
			['eigene1', 'Küste'],
			['gemerkt1', 'Gemerkt']
		]);
	});

	it('takes a saved group into the address', () => {
		expect(withSelected(view, ['DE803', 'eigene1', 'eigene2', 'gemerkt1'], [saved])).toEqual({
			own: [coast, inland, saved],
			reference: 'deutschland',
			selected: ['DE803', 'eigene1', 'eigene2', 'eigene3']
		});
	});

	it('lets go of a group that is chosen no more, and numbers the others anew', () => {
		expect(withSelected(view, ['eigene2', 'DE803'], [])).toEqual({
			own: [inland],
			reference: 'deutschland',
			selected: ['eigene1', 'DE803']
		});
	});

	it('keeps a group as long as it is the reference', () => {
		expect(withSelected({ ...view, reference: 'eigene2' }, ['DE803'], [])).toEqual({
			own: [inland],
			reference: 'eigene1',
			selected: ['DE803']
		});
	});

	it('takes no more groups than an address carries', () => {
		const own = [coast, inland, coast, inland].map((group, i) => ({ ...group, name: `${i}` }));
		const all = ['eigene1', 'eigene2', 'eigene3', 'eigene4'];
		expect(withSelected({ ...view, own }, [...all, 'gemerkt1'], [saved])).toMatchObject({ own, selected: all });
	});
});
