import { axisScale } from '$lib/charts/axisScale';
import type { Course } from '$lib/domain/course';
import type { ComponentYear } from '$lib/domain/profile';
import { componentScale } from './component-columns';

/** Years and scales of the plots of growth, on the page and on paper. */
export function growthFacts(population: Course, components: readonly ComponentYear[]) {
	const vital = components.filter(({ births, deaths }) => births !== null || deaths !== null);
	const balances = components.filter(({ natural, migration }) => natural !== null || migration !== null);
	return {
		first: Math.min(population.firstYear, components[0]?.year ?? population.firstYear),
		last: population.firstYear + population.values.length - 1,
		scale: axisScale([...population.values.filter((value) => value !== null), 0], 3),
		vital,
		vitalScale: axisScale([0, ...vital.flatMap(({ births, deaths }) => [births ?? 0, deaths ?? 0])], 3),
		balances,
		balanceScale: componentScale(balances)
	};
}
