import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axesIn, heldAxes, queryHash, queryIn, queryTitle, withAxes } from './query-address';

describe('the address of a query', () => {
	it('holds any query behind the hash, and none that is too long', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (sql) => {
				fc.pre(sql.trim() !== '');
				expect(queryIn(queryHash(sql) ?? '')).toBe(sql);
			})
		);
		expect(queryHash('x'.repeat(8001))).toBeNull();
	});

	it('is no query where the hash is empty, blank or broken, and cut where somebody wrote more', () => {
		for (const hash of ['', '#', '#%20', '#%E0%A4']) expect(queryIn(hash), hash).toBeNull();
		expect(queryIn(`#${'x'.repeat(9000)}`)).toHaveLength(8000);
	});

	it('names the columns that are drawn, whatever they are called, beside what else it says', () => {
		fc.assert(
			fc.property(
				fc.record(
					{
						x: fc.string({ minLength: 1, maxLength: 20 }),
						y: fc.string({ minLength: 1, maxLength: 20 }),
						series: fc.oneof(fc.constant(null), fc.string({ minLength: 1, maxLength: 20 }))
					},
					{ requiredKeys: [] }
				),
				(axes) => {
					const written = withAxes('?stand=0a1b2c3d&x=old&linie=old', axes);
					expect(axesIn(written)).toEqual(axes);
					expect(new URLSearchParams(written).get('stand')).toBe('0a1b2c3d');
				}
			)
		);
		expect(withAxes('?x=year', {})).toBe('');
	});

	it('keeps of a choice what the answer has', () => {
		const answer = { columns: ['year', 'value', 'name'], numeric: ['year', 'value'] };
		expect(heldAxes({ x: 'year', y: 'name', series: 'gone' }, answer)).toEqual({ x: 'year' });
		expect(heldAxes({ y: 'value', series: null }, answer)).toEqual({ y: 'value', series: null });
	});

	it('takes the comment it begins with for its title', () => {
		expect(queryTitle('-- Mieten der Hansestädte\nSELECT 1')).toBe('Mieten der Hansestädte');
		expect(queryTitle('\n  --Mieten\r\nSELECT 1')).toBe('Mieten');
		for (const sql of ['SELECT 1 -- later', '--\n-- second\nSELECT 1', '']) expect(queryTitle(sql), sql).toBeNull();
	});
});
