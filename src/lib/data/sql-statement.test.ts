import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStatement } from './sql-statement';

describe('readStatement', () => {
	it.each(['', '  \n', '-- only a remark', '/* a\nremark */ ;', ';;'])('%j is empty', (text) => {
		expect(readStatement(text).kind).toBe('empty');
	});

	it.each([
		['create table x (a int)', 'CREATE'],
		['-- first\n  DROP TABLE observations', 'DROP'],
		["insert into observations values ('DE')", 'INSERT'],
		['update observations set value = 1', 'UPDATE'],
		["COPY observations TO 'x.csv'", 'COPY'],
		["attach 'x.db'", 'ATTACH'],
		['install httpfs; load httpfs', 'INSTALL'],
		['pragma version', 'PRAGMA'],
		['set threads = 1', 'SET']
	])('%s changes something or reaches out', (text, word) => {
		expect(readStatement(text)).toEqual({ kind: 'writes', word });
	});

	it.each(['select 1; select 2', "select ';' ; select 2", 'SELECT 1) LIMIT 1; DROP TABLE observations; --'])(
		'%s is more than one statement',
		(text) => {
			expect(readStatement(text).kind).toBe('several');
		}
	);

	it.each([
		['SELECT 1', 'SELECT 1'],
		['SELECT 1; -- newest first\n', 'SELECT 1'],
		['SELECT 1 ; /* end */ ;', 'SELECT 1 '],
		['SELECT \'a;b\', "c;d" -- e;f', 'SELECT \'a;b\', "c;d" -- e;f'],
		["SELECT 'it''s; so' /* x; */", "SELECT 'it''s; so' /* x; */"],
		['SELECT $$a;b$$;', 'SELECT $$a;b$$'],
		['WITH a AS (SELECT 1) FROM a', 'WITH a AS (SELECT 1) FROM a']
	])('%s is one query', (text, sql) => {
		expect(readStatement(text)).toEqual({ kind: 'query', ask: null, sql });
	});

	it.each([
		['describe observations', 'DESCRIBE', 'FROM observations'],
		['DESC "groups";', 'DESCRIBE', 'FROM "groups"'],
		['show observations', 'DESCRIBE', 'FROM observations'],
		['Summarize select 1', 'SUMMARIZE', ' select 1'],
		['EXPLAIN SELECT 1', 'EXPLAIN', ' SELECT 1']
	])('%s asks about a query', (text, ask, sql) => {
		expect(readStatement(text)).toEqual({ kind: 'query', ask, sql });
	});

	it('knows the list of tables', () => {
		expect(readStatement('SHOW  TABLES;').kind).toBe('tables');
		expect(readStatement('show all tables').kind).toBe('tables');
	});

	it('never throws, whatever is typed', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => readStatement(text) !== null));
	});
});
