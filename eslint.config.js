import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** What each folder below src/lib may import (docs/adr/0006): URL → View → SQL → Result → drawings, in one direction. */
const ALLOWED = {
	domain: [],
	i18n: ['domain'],
	data: ['domain', 'i18n'],
	map: ['domain', 'i18n'],
	charts: ['domain', 'i18n'],
	export: ['domain', 'i18n'],
	sheets: ['domain', 'i18n', 'map', 'charts', 'export'],
	ui: ['domain', 'i18n'],
	state: ['data', 'domain', 'i18n']
};

/** One lint block per folder: a folder outside its list can be named neither by `$lib/…` nor by a relative path. */
const importDirection = Object.entries(ALLOWED).map(([folder, allowed]) => {
	const forbidden = Object.keys(ALLOWED).filter((other) => other !== folder && !allowed.includes(other));
	const group = forbidden.flatMap((other) => [
		`$lib/${other}`,
		`$lib/${other}/**`,
		`../${other}/**`,
		`../../${other}/**`
	]);
	const message = `src/lib/${folder} may import only ${['itself', ...allowed].join(', ')} (docs/adr/0006).`;
	return {
		files: [`src/lib/${folder}/**/*.ts`, `src/lib/${folder}/**/*.svelte`],
		rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] }
	};
});

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'static/', 'test-results/', 'playwright-report/', 'coverage/'] },
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/ban-ts-comment': 'error',
			'svelte/no-at-html-tags': 'error',
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig } }
	},
	...importDirection
);
