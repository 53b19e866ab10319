import { FIGURES_PARAM, isArchivable, type Edition } from '../../src/lib/domain/edition';
import { isVersion, VERSION_PARAM } from '../../src/lib/domain/permalink';

const OF_THEN = 'damals';

/** What there is. */
interface Editions {
	/** Today's data version. */
	readonly current: string;
	readonly archived: readonly Edition[];
	/** The version alone is enough, as in an embed. */
	readonly isLocked: boolean;
}

/**
 * The archived edition that a view of a room is to be drawn from; null for today's figures. Throws Error where the address names a version whose figures
 * can't be shown, or doesn't say that it wants them.
 */
export function askedEdition(
	params: URLSearchParams,
	room: string,
	{ current, archived, isLocked }: Editions
): string | null {
	const version = params.get(VERSION_PARAM);
	const figures = params.get(FIGURES_PARAM);
	if (figures !== null && figures !== OF_THEN)
		throw new Error(
			`${FIGURES_PARAM}=${figures}: only ${FIGURES_PARAM}=${OF_THEN} is possible, beside ${VERSION_PARAM}.`
		);
	if (version === null) {
		if (figures === null) return null;
		throw new Error(
			`${FIGURES_PARAM}=${OF_THEN} names no version: add ${VERSION_PARAM}=<version>, or leave it out for today's figures (${current}).`
		);
	}
	if (!isVersion(version))
		throw new Error(
			`${VERSION_PARAM}=${version} is no data version (eight hex digits). The atlas has ${current}: leave ${VERSION_PARAM} out for it.`
		);
	if (version === current) return null;
	const named = `The address names the data version ${version}, the atlas has ${current}.`;
	const today = `leave ${VERSION_PARAM}${figures === null ? '' : ` and ${FIGURES_PARAM}`} out for today's figures`;
	const edition = archived.find((one) => one.version === version);
	if (!edition) {
		const others = archived.map((one) => one.version).join(', ');
		throw new Error(
			`${named} The archive doesn't hold it (${others === '' ? 'it is empty' : `only ${others}`}): ${today}.`
		);
	}
	if (!isArchivable(room) || !edition.rooms.includes(room))
		throw new Error(
			`${named} The archive has ${version} for ${edition.rooms.join(', ')} only, not for ${room}: ${today}.`
		);
	if (figures === null && !isLocked)
		throw new Error(
			`${named} Add ${FIGURES_PARAM}=${OF_THEN} for the figures of then, which the archive holds, or ${today}.`
		);
	return version;
}
