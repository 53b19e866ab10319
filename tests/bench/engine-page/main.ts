import { Engine } from '../../../src/lib/data/engine';
import { engineSlice } from '../../../src/lib/data/slice-loader';

// The application's engine without the application, for range-growth.ts.
Object.assign(window, { Engine, engineSlice });
