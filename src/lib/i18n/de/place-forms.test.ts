import { expect, it } from 'vitest';
import { placeForms } from './place-forms';

it.each([
	['Rostock', 'in Rostock'],
	['Landkreis Rostock', 'im Landkreis Rostock'],
	['Lahn-Dill-Kreis', 'im Lahn-Dill-Kreis'],
	['Saalekreis', 'im Saalekreis'],
	['Uckermark', 'in der Uckermark'],
	['Region Hannover', 'in der Region Hannover'],
	['Hauptstadtregion Berlin-Brandenburg', 'in der Hauptstadtregion Berlin-Brandenburg'],
	['Mecklenburgische Seenplatte', 'in der Mecklenburgischen Seenplatte'],
	['Südliche Weinstraße', 'in der Südlichen Weinstraße'],
	['Havelland', 'im Havelland'],
	['Märkisch-Oderland', 'in Märkisch-Oderland'],
	['Mittelbereich Ribnitz-Damgarten', 'im Mittelbereich Ribnitz-Damgarten'],
	['Kopenhagen/Malmö (Öresund)', 'in Kopenhagen/Malmö (Öresund)'],
	['Deutsches RegioPole-Netzwerk', 'im Mittel der Gruppe „Deutsches RegioPole-Netzwerk“']
])('writes where: %s', (name, inside) => {
	expect(placeForms(name).inside).toBe(inside);
});
