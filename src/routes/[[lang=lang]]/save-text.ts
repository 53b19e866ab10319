/** Offers a text as a file of the reader's own. */
export function saveText(fileName: string, text: string, type: string): void {
	saveBlob(fileName, new Blob([text], { type }));
}

/** Offers any file. */
export function saveBlob(fileName: string, blob: Blob): void {
	const address = URL.createObjectURL(blob);
	const link = Object.assign(document.createElement('a'), { href: address, download: fileName });
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
