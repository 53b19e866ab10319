/** Name of the files of a room's figure, without ending; what the room's own name says already is not said again: `regiopolatlas_profil_DE803`. */
export function figureFileName(room: string, figure: string): string {
	const said = room.split('_').includes(figure);
	return (said ? room : `${room}_${figure}`).replace(/[^\w-]+/g, '-');
}
