import { importEntries } from './import-entries.js';

Object.assign(globalThis, { mlErrors: importEntries() });
