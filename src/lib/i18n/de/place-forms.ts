/** How a place's name stands in a German sentence: after "in" and as its subject. */
export interface PlaceForms {
	/** "in Rostock", "im Landkreis Rostock", "in der Uckermark". */
	readonly inside: string;
	/** "Rostock", "der Landkreis Rostock", "die Uckermark". */
	readonly subject: string;
}

/** Sets of peers: their value is a mean, not a place. */
const MEANS = /RegioPole|Regiopolen/;
const MASCULINE =
	/^(Landkreis|Kreis|Mittelbereich|Harz|Barnim|Ortenaukreis)\b|kreis(\s|$|-)|^(Altenburger|Hohenlohe)kreis$|^Bodensee/i;
const FEMININE =
	/^(Regiopolregion|Metropolregion|Hauptstadtregion|Planungsregion|Region|Städteregion|Uckermark|Prignitz|Altmark|Grafschaft|Südliche|Vulkaneifel|Südwestpfalz)\b|Seenplatte$|^Wesermarsch$|^Wetterau$/;
const NEUTER = /^(Havelland|Emsland|Ammerland|Saarland|Herzogtum|Weimarer Land|Altenburger Land|Wendland|Eichsfeld)\b/;

/** Article and preposition for a name, by its kind of district or landscape; names without one take none. */
export function placeForms(name: string): PlaceForms {
	// What stands in brackets explains the name and has no article of its own.
	const head = name.replace(/\s*\(.*$/, '');
	if (MEANS.test(name)) return { inside: `im Mittel der Gruppe „${name}“`, subject: `das Mittel der Gruppe „${name}“` };
	if (MASCULINE.test(head)) return { inside: `im ${name}`, subject: `der ${name}` };
	if (FEMININE.test(head)) return { inside: `in der ${declineAdjective(name)}`, subject: `die ${name}` };
	if (NEUTER.test(head)) return { inside: `im ${declineAdjective(name)}`, subject: `das ${name}` };
	return { inside: `in ${name}`, subject: name };
}

/** "Mecklenburgische Seenplatte" → "Mecklenburgischen Seenplatte", "Südliche Weinstraße" → "Südlichen Weinstraße". */
function declineAdjective(name: string): string {
	return name.replace(/^([A-ZÄÖÜ]\S*(?:sche|liche))(?=\s)/, '$1n');
}
