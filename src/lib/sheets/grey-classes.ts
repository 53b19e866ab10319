import type { Classes } from '../domain/classification';
import { greyLevels } from '../domain/paper-greys';

/** Classes in greys from light to dark: diverging colours, too, would otherwise have the same grey at both ends. */
export function greyClasses(classes: Classes): Classes {
	return { ...classes, colors: greyLevels(classes.colors.length) };
}
