import { commuting } from './commuting';
import { comparison } from './comparison';
import { funding } from './funding';
import { indicators } from './indicators';
import { profile, PROFILE_PATH } from './profile';
import { relation } from './relation';
import type { Room } from './room';
import { start } from './start';

const ROOMS: Readonly<Record<string, Room>> = {
	'/': start,
	'/indikatoren': indicators,
	'/indikatoren/zwei': relation,
	'/pendeln': commuting,
	'/foerderung': funding,
	'/vergleich': comparison
};

/** The room at a path. Throws Error with all paths for a page that is none. */
export function roomAt(path: string): Room {
	if (PROFILE_PATH.test(path)) return profile;
	const room = Object.hasOwn(ROOMS, path) ? ROOMS[path] : undefined;
	if (room) return room;
	throw new Error(`"${path}" shows no figures; possible: ${Object.keys(ROOMS).join(', ')}, /profil/DE803.`);
}
