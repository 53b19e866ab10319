import type { OwnGroup } from '$lib/domain/own-groups';
import { readSavedGroups, withSavedGroup } from '$lib/domain/saved-groups';

const STORE = 'atlas-groups';

/** Groups of Kreise that a reader keeps in this browser. */
export class GroupStore {
	#saved = $state.raw<readonly OwnGroup[]>([]);
	#outcome = $state<'none' | 'saved' | 'failed'>('none');

	/** The newest first; empty until `open`. */
	get saved(): readonly OwnGroup[] {
		return this.#saved;
	}

	/** What became of the last saving. */
	get outcome(): 'none' | 'saved' | 'failed' {
		return this.#outcome;
	}

	/** Reads what is kept; only in the browser. */
	open(): void {
		try {
			this.#saved = readSavedGroups(localStorage.getItem(STORE));
		} catch {
			// Storage is switched off: there is nothing.
		}
	}

	/** Keeps a group; one of the same name is replaced. */
	save(group: OwnGroup): void {
		this.#store(withSavedGroup(this.#saved, group));
	}

	/** Keeps all but one. */
	forget(group: OwnGroup): void {
		this.#store(this.#saved.filter((other) => other !== group));
	}

	/** Says nothing about an earlier saving any more. */
	rest(): void {
		this.#outcome = 'none';
	}

	#store(groups: readonly OwnGroup[]): void {
		try {
			localStorage.setItem(STORE, JSON.stringify(groups));
			this.#saved = groups;
			this.#outcome = 'saved';
		} catch {
			this.#outcome = 'failed';
		}
	}
}
