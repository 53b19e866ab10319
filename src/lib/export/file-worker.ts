import { fileOf, type FileTask } from './file-task';
import { TaskReceiver, type TaskPart } from './task-parts';

export type FileAnswer = { readonly file: Blob } | { readonly error: string };

const receiver = new TaskReceiver();

self.addEventListener('message', ({ data }: MessageEvent<TaskPart>) => {
	const task = receiver.take(data);
	if (task) void make(task).then((answer) => self.postMessage(answer));
});

async function make(task: FileTask): Promise<FileAnswer> {
	try {
		return { file: await fileOf(task) };
	} catch (error) {
		return { error: error instanceof Error ? error.message : String(error) };
	}
}
