import type { Classes } from '../domain/classification';

/** Lightness of the lowest and the highest class. */
const [LIGHTEST, DARKEST] = [0.93, 0.2];

/** Classes in greys from light to dark: diverging colours, too, would otherwise have the same grey at both ends. */
export function greyClasses(classes: Classes): Classes {
	const last = Math.max(1, classes.colors.length - 1);
	const colors = classes.colors.map((_, i) => {
		const level = Math.round(255 * (LIGHTEST + (DARKEST - LIGHTEST) * (i / last)));
		const hex = level.toString(16).padStart(2, '0');
		return `#${hex}${hex}${hex}`;
	});
	return { ...classes, colors };
}
