/** Offers a text as a file of the reader's own. */
export function saveText(fileName: string, text: string, type: string): void {
	const address = URL.createObjectURL(new Blob([text], { type }));
	const link = Object.assign(document.createElement('a'), { href: address, download: fileName });
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
