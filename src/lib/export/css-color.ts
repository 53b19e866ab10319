/** A colour as hex, and how much it covers. */
interface Color {
	readonly color: string;
	readonly alpha: number;
}

/** `#abc`, `#aabbcc`, `rgb()` and `rgba()` as hex and opacity; null for none and for what is no such colour. */
export function parseColor(text: string): Color | null {
	const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
	if (short)
		return {
			color: `#${short
				.slice(1)
				.map((digit) => digit + digit)
				.join('')}`,
			alpha: 1
		};
	if (/^#[0-9a-f]{6}$/i.test(text)) return { color: text, alpha: 1 };
	const channels = /^rgba?\(([^)]+)\)$/
		.exec(text)?.[1]
		?.split(/[ ,/]+/)
		.filter((part) => part !== '')
		.map(Number);
	if (!channels || channels.length < 3) return null;
	const alpha = channels[3] ?? 1;
	const hex = channels.slice(0, 3).map((value) => Math.round(value).toString(16).padStart(2, '0'));
	return alpha === 0 ? null : { color: `#${hex.join('')}`, alpha };
}
