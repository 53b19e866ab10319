/** What an embed tells the page around it: in our own words, and in those of Datawrapper, which plugins of many CMS understand. */
export interface HeightMessages {
	readonly own: { readonly regiopolatlas: { readonly height: number } };
	readonly datawrapper: { readonly 'datawrapper-height': Readonly<Record<string, number>> };
}

/** The messages for a height in px, rounded up so that nothing has to scroll. `id` is the frame's address, or a part of it. */
export function heightMessages(id: string, px: number): HeightMessages {
	const height = Math.ceil(px);
	return { own: { regiopolatlas: { height } }, datawrapper: { 'datawrapper-height': { [id]: height } } };
}
