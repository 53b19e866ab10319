import { PostgreSQL, sql } from '@codemirror/lang-sql';
import { syntaxHighlighting } from '@codemirror/language';
import { Prec } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';
import { basicSetup, EditorView } from 'codemirror';

interface EditorOptions {
	readonly parent: HTMLElement;
	readonly label: string;
	readonly text: string;
	/** Columns by table, for completion. */
	readonly schema: Readonly<Record<string, readonly string[]>>;
	readonly onChange: (text: string) => void;
	readonly onRun: () => void;
}

/** An editor for SQL with completion of tables and columns; Tab leaves it. DuckDB's dialect is near to PostgreSQL's. */
export function sqlEditor({ parent, label, text, schema, onChange, onRun }: EditorOptions): EditorView {
	const run = (): boolean => {
		onRun();
		return true;
	};
	return new EditorView({
		parent,
		doc: text,
		extensions: [
			Prec.highest(keymap.of([{ key: 'Mod-Enter', run }])),
			basicSetup,
			syntaxHighlighting(classHighlighter),
			sql({ dialect: PostgreSQL, schema, upperCaseKeywords: true }),
			EditorView.lineWrapping,
			EditorView.contentAttributes.of({ 'aria-label': label }),
			EditorView.updateListener.of((update) => {
				if (update.docChanged) onChange(update.state.doc.toString());
			})
		]
	});
}
