import { pointText, type CourseFrame } from './courseFrame';

/** Text as HTML text: nothing in it can become markup. */
export function escapeHtml(text: string): string {
	const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
	return text.replace(/[&<>"']/g, (letter) => entities[letter] ?? '');
}

/** HTML of the tooltip for a year: every course with its value and status, highest first, those without value last. */
export function courseTooltip(frame: CourseFrame, year: number): string {
	const { result, rules, theme } = frame;
	const valueIn = (points: (typeof result.series)[number]['points']) =>
		points.find((point) => point.year === year)?.shown ?? -Infinity;
	const rows = [...result.series]
		.sort((a, b) => valueIn(b.points) - valueIn(a.points))
		.map((series) => {
			const dot = `<i style="background:${escapeHtml(theme.series(series.color))}"></i>`;
			const text = escapeHtml(pointText(frame, series, year));
			return `<tr><th>${dot}${escapeHtml(series.name)}</th><td>${text}</td></tr>`;
		});
	const notes = rules
		.filter((rule) => rule.year === year)
		.flatMap((rule) => (rule.notes.length > 0 ? rule.notes : [rule.label]))
		.map((note) => `<p>${escapeHtml(note)}</p>`);
	return `<strong>${year}</strong><table>${rows.join('')}</table>${notes.join('')}`;
}
