/** Of embeds whose pages are made when the site is built, or whose tables are today's only: the archive has no figures for them. */
export function todayOnly(): Promise<null> {
	return Promise.resolve(null);
}
