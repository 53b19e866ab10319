import { abortable } from '$lib/data/abortable';
import type { SheetError } from '$lib/export/sheet';
import { saveBlob } from '../save-text';
import type { SavedFile } from './picture-files';

/** How the last file came out. */
export type Outcome =
	/** `share`: from 0 to 1; null where nobody can say. */
	| { readonly kind: 'working'; readonly file: string; readonly share: number | null }
	| { readonly kind: 'done'; readonly file: string }
	| { readonly kind: 'failed'; readonly file: string; readonly problem: SheetError['problem'] | null }
	/** The browser doesn't let it be copied. */
	| { readonly kind: 'forbidden'; readonly what: 'picture' | 'table' }
	| { readonly kind: 'copied' | 'cancelled' };

/** Files on their way to the reader, one at a time. */
export class FileWork {
	outcome = $state.raw<Outcome | null>(null);
	#cancel: AbortController | null = null;

	cancel(): void {
		this.#cancel?.abort();
	}

	/**
	 * Makes a file and saves it, under another name where making it shows that it needs one; what goes wrong is told, never thrown. A file that is cancelled or overtaken by the next one is not saved, and whichever
	 * is the last one asked for is the one that is told about.
	 */
	async run(
		file: string,
		make: (signal: AbortSignal, onProgress: (share: number) => void) => Promise<Blob | SavedFile>
	): Promise<void> {
		const task = this.startTask();
		const { signal } = task;
		this.outcome = { kind: 'working', file, share: null };
		try {
			const making = make(signal, (share) => {
				if (this.isLast(task) && !signal.aborted) this.outcome = { kind: 'working', file, share };
			});
			// What can't be stopped goes on unheard.
			const made = await abortable(making, signal);
			signal.throwIfAborted();
			const saved = made instanceof Blob ? { file, blob: made } : made;
			saveBlob(saved.file, saved.blob);
			this.outcome = { kind: 'done', file: saved.file };
		} catch (error) {
			if (!this.isLast(task)) return;
			if (signal.aborted) this.outcome = { kind: 'cancelled' };
			else this.outcome = { kind: 'failed', file, problem: this.problemOf(error) };
		}
	}

	/** Nothing has overtaken it. */
	protected isLast(task: AbortController): boolean {
		return this.#cancel === task;
	}

	/** What is wrong with what the reader asked for; null where that isn't it. */
	protected readonly problemOf: (error: unknown) => SheetError['problem'] | null = () => null;

	/** What comes now overtakes what is still on its way. */
	protected startTask(): AbortController {
		this.#cancel?.abort();
		this.#cancel = new AbortController();
		return this.#cancel;
	}
}
