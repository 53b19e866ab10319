import type { Result } from './result';

/** True if two results show the same figures in another way or in other classes: then the map is what the reader looks at. */
export function isRecoloured(
	before: Pick<Result, 'view' | 'classes'>,
	after: Pick<Result, 'view' | 'classes'>
): boolean {
	const [old, view] = [before.view, after.view];
	if (old.indicator !== view.indicator || old.level !== view.level || old.scope !== view.scope) return false;
	return (
		old.mode !== view.mode ||
		before.classes?.colors.join() !== after.classes?.colors.join() ||
		before.classes?.bounds.join() !== after.classes?.bounds.join()
	);
}
