import { workerAnswer } from './ask-worker';
import { fileOf } from './file-task';
import { TaskReceiver, type TaskPart } from './task-parts';

const receiver = new TaskReceiver();

self.addEventListener('message', ({ data }: MessageEvent<TaskPart>) => {
	const task = receiver.take(data);
	if (task) void workerAnswer(() => fileOf(task)).then((answer) => self.postMessage(answer));
});
