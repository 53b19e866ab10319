import type { Comparison } from '$lib/domain/comparison';
import type { Relation } from '$lib/domain/relation';
import type { Result } from '$lib/domain/result';
import type { CommutingScene } from '$lib/state/commuting-scene';

// What a page without drawing begins with: a view of no figures, which is never drawn.

export function emptyResult(result: Result): Result {
	return {
		...result,
		indicator: { ...result.indicator, definitionDe: '', definitionEn: '', breaks: [], sources: [] },
		rows: [],
		groups: [],
		series: [],
		years: [],
		sources: [],
		reference: null,
		peers: null,
		classes: null
	};
}

export function emptyRelation(relation: Relation): Relation {
	return {
		...relation,
		points: [],
		others: [],
		drawn: [],
		paths: [],
		years: [],
		sources: [],
		fit: null,
		extents: null
	};
}

export function emptyComparison(comparison: Comparison): Comparison {
	return { ...comparison, rows: [], peers: [], sources: [] };
}

export function emptyScene(scene: CommutingScene): CommutingScene {
	if (scene.kind !== 'karte') return scene;
	const none = { partners: [], residuals: [], traits: [], groups: [], course: [], towns: [], sources: [] };
	return { ...scene, result: { ...scene.result, ...none } };
}
