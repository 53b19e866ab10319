import { untrack } from 'svelte';
import { preloadData } from '$app/navigation';
import { localPath, type Lang } from '$lib/i18n/lang';
import type { ProfileData } from '../../../profil/[region]/shown-profile';

/**
 * Another profile than the prerendered one, from the data that its own page was prerendered with: a page for every place, once more, would be
 * another thousand files.
 */
export class OtherProfile {
	#data = $state.raw<ProfileData | null>(null);
	#unknown = $state<string | null>(null);
	#error = $state.raw<unknown>(null);
	#ready = $state(false);
	#attempt = $state(0);

	/** Null: the prerendered one. */
	get data(): ProfileData | null {
		return this.#data;
	}

	/** A place that has no profile. */
	get unknown(): string | null {
		return this.#unknown;
	}

	get error(): unknown {
		return this.#error;
	}

	/** What is shown answers the address. */
	get ready(): boolean {
		return this.#ready;
	}

	retry(): void {
		this.#attempt++;
	}

	/** Loads what is asked for; to be called in an effect, returns its cleanup. */
	follow(region: string | null, home: string, lang: Lang): () => void {
		void this.#attempt;
		let isCurrent = true;
		untrack(() => {
			this.#error = null;
			this.#unknown = null;
			if (region === null || region === home) this.#show(null);
			else if (!/^\w{2,60}$/.test(region)) this.#refuse(region);
			else void this.#load(region, lang, () => isCurrent);
		});
		return () => (isCurrent = false);
	}

	async #load(region: string, lang: Lang, isCurrent: () => boolean): Promise<void> {
		try {
			const answer = await preloadData(localPath(`/profil/${region}`, lang));
			if (!isCurrent()) return;
			if (answer.type === 'loaded' && answer.status === 200) this.#show(answer.data as ProfileData);
			else this.#refuse(region);
		} catch (error) {
			if (isCurrent()) this.#error = error;
		}
	}

	#refuse(region: string): void {
		this.#unknown = region;
		this.#show(null);
	}

	#show(data: ProfileData | null): void {
		this.#data = data;
		this.#ready = true;
	}
}
