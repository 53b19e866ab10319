/** Colours of drawings on paper: those of the light scheme (ui/tokens.css; tokens.test.ts compares them). */
export const PAPER = {
	surface: '#ffffff',
	text: '#10222d',
	textSoft: '#475a66',
	line: '#d3dde2',
	control: '#6d818d',
	accent: '#0a5f86',
	accentSoft: '#dcedf5',
	warn: '#8a5300',
	land: '#e6e9e4',
	water: '#d5e6ee',
	border: '#ffffff',
	outline: '#10222d',
	flow: '#b34700'
} as const;
