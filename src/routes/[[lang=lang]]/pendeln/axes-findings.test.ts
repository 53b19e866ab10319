import { describe, expect, it } from 'vitest';
import type { Axis, AxisRow } from '$lib/domain/commuting-axes';
import type { FlowCell, FlowChange } from '$lib/domain/commuting-cells';
import { messages as t } from '$lib/i18n/de';
import { paper } from '$lib/i18n/de/paper';
import { changesFinding, matrixFinding, streamsFinding, unrecordedFinding } from './axes-findings';

const words = { t, lang: 'de', paper } as const;
const said = (text: string): string => text.replaceAll('\u00a0', ' ');
const cell = (value: number | null): FlowCell => ({ value, status: value === null ? 'missing' : 'normal' });

function axis(target: Axis['target'], out: readonly [number | null, number | null], change: FlowChange): Axis {
	return {
		target,
		out: cell(out[1]),
		in: cell(null),
		balance: null,
		course: { out: out.map(cell), in: [cell(null), cell(null)], unnamedOut: [0, 0], unnamedIn: [0, 0] },
		changeOut: change,
		changeIn: { kind: 'withheld', reason: 'absent' },
		notRecorded: false,
		unnamedOut: 0,
		unnamedIn: 1,
		pairs: 1
	};
}
const change = (value: number): FlowChange => ({ kind: 'value', value });
const small: FlowChange = { kind: 'withheld', reason: 'small' };
const row = (axes: readonly Axis[], countries: AxisRow['countries'] = []): AxisRow => ({
	origin: 'DE803',
	name: 'Rostock',
	axes,
	countries
});

describe('changes on the axes', () => {
	it('name both ends, and no change that is withheld', () => {
		const rows = [
			row([axis('metropol_berlin', [200, 300], change(50)), axis('metropol_hamburg', [40, 90], small)]),
			{ ...row([axis('metropol_hamburg', [1000, 900], change(-10))]), name: 'Landkreis' }
		];
		expect(said(changesFinding(rows, words))).toBe(
			'Zwischen 30.06.2019 und 30.06.2023 sind die Zahlen auf 1 von 2 vergleichbaren Wegen gestiegen. ' +
				'Stärkster Anstieg oder geringster Rückgang: Rostock → Berlin-Brandenburg (200 → 300, +50,0 %). ' +
				'Am anderen Ende: Landkreis → Metropolregion Hamburg (1000 → 900, −10,0 %).'
		);
	});

	it('name all of a tie once', () => {
		const rows = [
			row([axis('metropol_berlin', [200, 300], change(50)), axis('metropol_hamburg', [400, 600], change(50))])
		];
		const text = said(changesFinding(rows, words));
		expect(text).toContain('Berlin-Brandenburg (200 → 300, +50,0 %) und Rostock → Metropolregion Hamburg');
		expect(text).not.toContain('Am anderen Ende');
	});

	it('say where none can be told', () => {
		expect(changesFinding([row([axis('metropol_berlin', [40, 90], small)])], words)).toBe(
			paper.findings.commuting.noChanges
		);
	});
});

it('streams and matrix leave out what is not named', () => {
	const rows = [row([axis('DE300', [10, 20], small), axis('metropol_berlin', [200, 300], change(50))])];
	expect(streamsFinding(rows, words)).toBe('Breitester Strom hinaus: Rostock → Brandenburg, 280 Beschäftigte.');
	expect(said(matrixFinding(rows, words))).toBe(
		'Größte Zahl: Rostock → Berlin-Brandenburg (300, +50,0 %); kleinste genannte: Rostock → Berlin, Stadt (20). Kopenhagen/Malmö und Stettin sind nicht erfasst.'
	);
	expect(streamsFinding([row([])], words)).toBe(paper.findings.commuting.noStreams);
});

it('countries without a number say why', () => {
	const countries = [
		{ code: 'DK', in: { value: null, status: 'secret' }, change: small },
		{ code: 'PL', in: cell(510), change: small }
	] as const;
	expect(unrecordedFinding([row([], countries)], '2023', words)).toContain(
		`Rostock, 30.06.2023: Dänemark (${t.commuting.secret}), Polen (510).`
	);
});
