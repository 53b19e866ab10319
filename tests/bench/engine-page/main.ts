import { Engine } from '../../../src/lib/data/engine';
import { engineSlice } from '../../../src/lib/data/engine-slices';

// The application's engine without the application, for range-growth.ts.
Object.assign(window, { Engine, engineSlice });
