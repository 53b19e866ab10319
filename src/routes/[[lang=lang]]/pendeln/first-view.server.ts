import { DEFAULT_COMMUTING } from '$lib/domain/commuting-codec';
import type { CommutingIndex, CommutingSlice } from '$lib/domain/commuting-slice';
import type { Lang } from '$lib/i18n/lang';
import { loadMessages } from '$lib/i18n/messages';
import { commutingScene } from '$lib/state/commuting-scene';
import { firstGeometry } from '../../first-geometry.server';
import { buildAtlas, staticJson } from '../../static-files.server';

/** The default view, made at build time from the same slice and by the same functions as in the browser. */
export async function firstCommutingView(lang: Lang) {
	const atlas = buildAtlas();
	const index = staticJson<CommutingIndex>('data/commuting.json');
	const slice = staticJson<CommutingSlice>(index.slices[DEFAULT_COMMUTING.region] ?? '');
	// Also in a frame: only a part of it is seen, enlarged.
	const { geometry, credits } = firstGeometry({ scope: 'metropolen', level: 'nuts3' }, 'window');
	return {
		first: commutingScene(atlas, DEFAULT_COMMUTING, [slice], index, { lang, t: await loadMessages(lang) }),
		// The towns are left out: partners are named instead.
		geometry: { ...geometry, places: [] },
		credits,
		dataVersion: atlas.catalogue.dataVersion
	};
}
