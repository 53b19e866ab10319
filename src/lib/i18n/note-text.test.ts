import { expect, it } from 'vitest';
import { messages as de } from './de';
import { noteText } from '../domain/note-text';

const nameOf = (code: string) => (code === 'DE80K' ? 'Landkreis Rostock' : code);
const text = (note: string | null) => noteText(note, de.table, nameOf);

it('names members that are missing or left out', () => {
	expect(text('missing:DE80K,DE803')).toBe('kein Wert, weil Angaben fehlen für Landkreis Rostock und DE803');
	expect(text('without:DE80K')).toBe('ohne Landkreis Rostock');
});

it('counts members beyond the fifth', () => {
	expect(text('missing:A,B,C,D,E,F,G')).toContain('A, B, C, D, E und 2 weitere');
});

it('says how a group value came about, and nothing for notes it does not know', () => {
	expect(text('computed')).toBe('aus den Mitgliedern berechnet');
	expect(text('not_aggregable')).toBe('aus den Mitgliedern nicht berechenbar');
	expect(text('zero_denominator')).toBe('nicht berechenbar: Nenner ist 0');
	expect(text(null)).toBe('');
	expect(text('unheard-of')).toBe('');
});
