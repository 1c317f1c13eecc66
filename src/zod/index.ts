// For people who use zod: schemas of the envelopes and of each platform's bodies, and codecs body ↔ exception.

export * from './bodies.js';
export * from './dialects.js';
export * from './envelopes.js';
export * from './exceptions.js';
