import { expect, it } from 'vitest';
import { figureFileName } from './figure-file-name';

it('file names say each thing once and hold nothing that a file system refuses', () => {
	expect(figureFileName('regiopolatlas_profil_DE803', 'DE803')).toBe('regiopolatlas_profil_DE803');
	expect(figureFileName('regiopolatlas_profil_DE803', 'growth')).toBe('regiopolatlas_profil_DE803_growth');
	expect(figureFileName('regiopolatlas_profil_DE803', 'DE80')).toBe('regiopolatlas_profil_DE803_DE80');
	expect(figureFileName('regiopolatlas_größe/breite', 'karte')).toBe('regiopolatlas_gr-e-breite_karte');
});
