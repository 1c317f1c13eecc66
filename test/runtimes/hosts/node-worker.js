// The other side of a crossing in Node's worker_threads; worker.js is that of everybody else's workers.

import { parentPort } from 'node:worker_threads';
import * as index from 'ml-errors';
import * as mlflow from 'ml-errors/mlflow';
import { cross } from '../crossing.js';

parentPort?.on('message', ({ plain }) => {
  try {
    parentPort?.postMessage({ plain: cross(plain, index, mlflow) });
  } catch (error) {
    parentPort?.postMessage({ failure: String(error) });
  }
});
