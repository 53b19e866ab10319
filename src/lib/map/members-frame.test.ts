import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../domain/catalogue';
import type { Region } from '../domain/region';
import type { ScopeList } from '../domain/scope';
import { svgPath, type SvgGeometry } from './geometry';
import { boxOf, drawingsOf, frameAround } from './members-frame';

const isBuilt = existsSync('static/data/catalogue.json');
const json = <T>(path: string): T => JSON.parse(readFileSync(`static/${path}`, 'utf8')) as T;

describe('the box of a path', () => {
	it('holds all its rings', () => {
		expect(boxOf('M10 20l5-3-8 4zM100 50l-1-5z')).toEqual({ left: 7, top: 17, right: 100, bottom: 50 });
		expect(boxOf('')).toBeNull();
	});
});

describe('the frame around members', () => {
	const drawing = { width: 1000, height: 2000 };

	it('has the shape of the picture, holds them and stays inside the drawing', () => {
		const frame = frameAround([{ left: 0, top: 0, right: 300, bottom: 100 }], drawing, 1.1);
		expect(frame).toBe('0 0 420 462');
	});

	it('is the whole drawing where nobody is drawn', () => {
		expect(frameAround([], drawing, 1.1)).toBe('0 0 1000 2000');
	});

	it('is never narrower than the boundaries allow', () => {
		expect(frameAround([{ left: 500, top: 500, right: 501, bottom: 501 }], drawing, 1)).toBe('441 441 120 120');
	});
});

describe.skipIf(!isBuilt)('every group of the catalogue', () => {
	const { groups } = isBuilt ? json<Catalogue>('data/catalogue.json') : { groups: [] };
	const levels = new Map((isBuilt ? json<Region[]>('data/regions.json') : []).map((one) => [one.region, one.level]));
	const scopes = isBuilt ? json<ScopeList>('geo/scopes.json') : null;

	it.each(groups.map(({ group, members }) => [group, members] as const))('%s has all members drawn', (_, members) => {
		if (!scopes) return;
		const keys = drawingsOf(members, scopes, (code) => levels.get(code));
		const drawings = keys.map(({ scope, level }) => json<SvgGeometry>(svgPath(scope, level)));
		const drawn = members.filter((code) => drawings.some(({ regions }) => code in regions));
		expect(drawn).toEqual(members);
		expect(new Set(drawings.map(({ viewBox }) => viewBox)).size).toBe(1);
	});
});
