import { hierarchy, treemap, treemapSquarify } from 'd3-hierarchy';
import { PAPER } from '../domain/paper-colors';
import { group, rectPath, textLines, type Measure, type Scene, type SceneGroup } from '../domain/scene';

/** An area with its parts. */
export interface TreemapBranch {
	readonly title: string;
	readonly color: string;
	readonly leaves: readonly TreemapLeaf[];
}

/** A part: what its area stands for, and how that is written. */
interface TreemapLeaf {
	readonly name: string;
	/** Named where its area has no room for its own name. */
	readonly fullName: string;
	readonly value: number;
	readonly text: string;
}

interface TreemapFrame {
	readonly width: number;
	readonly height: number;
	readonly size: number;
	readonly measure: Measure;
	/** Of titles beside the areas; by default the paper's. */
	readonly ink?: string;
}

type Node =
	| { readonly kind: 'root' }
	| { readonly kind: 'branch'; readonly branch: TreemapBranch }
	| { readonly kind: 'leaf'; readonly leaf: TreemapLeaf; readonly color: string };

/** Areas in areas, each with name and number where it has room for them; the others are returned. */
export function treemapScene(
	branches: readonly TreemapBranch[],
	{ width, height, size, measure, ink = PAPER.text }: TreemapFrame
): { readonly scene: SceneGroup; readonly unnamed: readonly TreemapLeaf[] } {
	const head = size * 1.5;
	const children = new Map<Node, readonly Node[]>();
	const root: Node = { kind: 'root' };
	children.set(
		root,
		branches.map((branch): Node => {
			const node: Node = { kind: 'branch', branch };
			children.set(
				node,
				branch.leaves.map((leaf): Node => ({ kind: 'leaf', leaf, color: branch.color }))
			);
			return node;
		})
	);
	const tree = hierarchy<Node>(root, (node) => children.get(node))
		.sum((node) => (node.kind === 'leaf' ? node.leaf.value : 0))
		.sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
	const laid = treemap<Node>()
		.tile(treemapSquarify)
		.size([width, height])
		.paddingInner((node) => (node.depth === 0 ? size * 0.4 : size * 0.1))
		.paddingTop((node) => (node.depth === 1 ? head : 0))(tree);
	const unnamed: TreemapLeaf[] = [];
	const scenes = laid.descendants().flatMap(({ data, x0, y0, x1, y1 }): Scene[] => {
		if (data.kind === 'root') return [];
		if (data.kind === 'branch') {
			const [line = ''] = textLines(data.branch.title, x1 - x0, size, measure, 600);
			const first = line.replace(/:$/, '');
			return measure(first, size, 600) > x1 - x0
				? []
				: [{ kind: 'text', text: first, x: x0, y: y0 + size, size, weight: 600, fill: ink }];
		}
		const box: Scene = { kind: 'path', d: rectPath(x0, y0, x1 - x0, y1 - y0), fill: data.color };
		const texts = leafTexts(data.leaf, { left: x0, top: y0, width: x1 - x0, height: y1 - y0 }, data.color);
		if (texts.length === 0) unnamed.push(data.leaf);
		return [box, ...texts];
	});
	return { scene: group(scenes), unnamed };

	function leafTexts(
		{ name, text }: TreemapLeaf,
		box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
		color: string
	): Scene[] {
		const pad = size * 0.35;
		for (const letter of [size, size * 0.85]) {
			const lines = [...textLines(name, box.width - 2 * pad, letter, measure), text];
			const fits =
				lines.every((line) => measure(line, letter) <= box.width - 2 * pad) &&
				lines.length * letter * 1.2 + pad <= box.height;
			if (fits)
				return lines.map((line, i): Scene => ({
					kind: 'text',
					text: line,
					x: box.left + pad,
					y: box.top + letter * (1.05 + i * 1.2),
					size: letter,
					fill: isLight(color) ? PAPER.text : PAPER.surface
				}));
		}
		return [];
	}
}

/** True where dark letters are read better than white ones. */
function isLight(color: string): boolean {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
	return 0.2126 * r + 0.7152 * g + 0.0722 * b > 140;
}
