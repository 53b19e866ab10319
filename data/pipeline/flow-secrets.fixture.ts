/** A number that is not shown, with the least and the most it can be on its own. It is counted in the sums of its two ends. */
export interface HiddenNumber {
	/** Place whose sum of those who leave holds it; null where no such sum is shown. */
	readonly from: string | null;
	/** Place whose sum of those who come holds it; null where no such sum is shown. */
	readonly to: string | null;
	readonly least: number;
	readonly most: number;
}

/** Between what bounds the hidden numbers of one place lie together. */
export interface HiddenSum {
	readonly least: number;
	readonly most: number;
}

/** No numbers fit the sums: what is shown contradicts itself. */
export class ContradictionError extends Error {
	override readonly name = 'ContradictionError';
}

interface Arc {
	readonly to: number;
	/** Index of the arc back. */
	readonly back: number;
	room: number;
}

/** A network of arcs that can take a certain amount, and give back what they took. */
class Network {
	private readonly arcs: Arc[] = [];
	private readonly arcsOf: number[][] = [];
	/** By node: the last search that came by, and the arc it came on. */
	private readonly seen: number[] = [];
	private readonly reachedBy: number[] = [];
	private search = 0;

	node(): number {
		return this.arcsOf.push([]) - 1;
	}

	/** Returns the index of the arc there; the one back is the next. */
	connect(from: number, to: number, room: number): number {
		const index = this.arcs.push({ to, back: this.arcs.length + 1, room }) - 1;
		this.arcs.push({ to: from, back: index, room: 0 });
		this.arcsOf[from]?.push(index);
		this.arcsOf[to]?.push(index + 1);
		return index;
	}

	canTake(arc: number): boolean {
		return (this.arcs[arc]?.room ?? 0) > 0;
	}

	/** Arcs of a way with room from one node to another that avoids an arc and the one back, last arc first; null if there is none. */
	way(from: number, to: number, avoided = -1): number[] | null {
		this.search++;
		this.seen[from] = this.search;
		const queue = [from];
		for (const node of queue) {
			for (const index of this.arcsOf[node] ?? []) {
				const arc = this.arcs[index];
				if (!arc || arc.room <= 0 || this.seen[arc.to] === this.search) continue;
				if (index === avoided || arc.back === avoided) continue;
				this.seen[arc.to] = this.search;
				this.reachedBy[arc.to] = index;
				if (arc.to === to) return this.trace(from, to);
				queue.push(arc.to);
			}
		}
		return null;
	}

	/** Sends as much as fits. Returns how much that is. */
	fill(from: number, to: number): number {
		let sent = 0;
		for (let way = this.way(from, to); way !== null; way = this.way(from, to)) {
			const amount = Math.min(...way.map((index) => this.arcs[index]?.room ?? 0));
			for (const index of way) this.send(index, amount);
			sent += amount;
		}
		return sent;
	}

	private send(index: number, amount: number): void {
		const arc = this.arcs[index];
		const back = arc && this.arcs[arc.back];
		if (!arc || !back) return;
		arc.room -= amount;
		back.room += amount;
	}

	private trace(from: number, to: number): number[] {
		const way: number[] = [];
		for (let node = to; node !== from;) {
			const index = this.reachedBy[node] ?? -1;
			way.push(index);
			node = this.arcs[this.arcs[index]?.back ?? -1]?.to ?? from;
		}
		return way;
	}
}

/**
 * Which hidden numbers follow from the sums, as positions in the list: those for which one value only is possible. All others can be
 * at least two. One possible solution is a flow through a network from those who leave to those who come; a number can be another one exactly
 * if one more or one less person finds a way round through what is left of the network. Throws ContradictionError.
 */
export function derivableNumbers(
	numbers: readonly HiddenNumber[],
	leaving: ReadonlyMap<string, HiddenSum>,
	coming: ReadonlyMap<string, HiddenSum>
): number[] {
	const network = new Network();
	const [source, sink, start, end] = [network.node(), network.node(), network.node(), network.node()];
	const free = Number.MAX_SAFE_INTEGER;
	// What must flow at least leaves a node short or with too much: then the rest is a question of filling up.
	const surplus = new Map<number, number>();
	const between = (from: number, to: number, { least, most }: HiddenSum): number => {
		surplus.set(to, (surplus.get(to) ?? 0) + least);
		surplus.set(from, (surplus.get(from) ?? 0) - least);
		return network.connect(from, to, most - least);
	};
	const ends = (sums: ReadonlyMap<string, HiddenSum>, connect: (node: number, sum: HiddenSum) => void) =>
		new Map(
			[...sums].map(([place, sum]) => {
				const node = network.node();
				connect(node, { least: Math.max(0, sum.least), most: sum.most });
				return [place, node] as const;
			})
		);
	const left = ends(leaving, (node, sum) => between(source, node, sum));
	const come = ends(coming, (node, sum) => between(node, sink, sum));
	network.connect(sink, source, free);
	const edges = numbers.map((number) => {
		const from = left.get(number.from ?? '') ?? source;
		const to = come.get(number.to ?? '') ?? sink;
		return { from, to, arc: between(from, to, number) };
	});
	let needed = 0;
	for (const [node, persons] of surplus) {
		if (persons > 0) network.connect(start, node, persons);
		if (persons < 0) network.connect(node, end, -persons);
		needed += Math.max(0, persons);
	}
	const sent = network.fill(start, end);
	if (sent !== needed) throw new ContradictionError(`${needed - sent} persons have no place in the sums shown.`);
	return edges.flatMap(({ from, to, arc }, i) => {
		const more = network.canTake(arc) && network.way(to, from, arc) !== null;
		const fewer = network.canTake(arc + 1) && network.way(from, to, arc + 1) !== null;
		return more || fewer ? [] : [i];
	});
}
