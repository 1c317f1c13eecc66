// The configuration of workerd for one project: the suite and the package's files as they are, and a folder for the results.

import { readdirSync } from 'node:fs';

/** The day as of which workerd behaves: that of the pinned release. */
const COMPATIBILITY_DATE = '2026-11-17';

/**
 * @param {string} files the project's folder, in which the configuration has to stand
 * @param {string} results the folder that the results are written to
 */
export function workerdConfig(files, results) {
  const folders = ['suite', 'node_modules/ml-errors/dist'];
  const modules = folders
    .flatMap((folder) =>
      readdirSync(`${files}/${folder}`, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
    )
    .filter((name) => /\.c?js$/.test(name) && (!name.includes('/hosts/') || name.endsWith('/workerd.js')))
    // The first module is the one that is run.
    .sort((a, b) => Number(b.endsWith('/hosts/workerd.js')) - Number(a.endsWith('/hosts/workerd.js')))
    .map((name) => `(name = "${name}", ${name.endsWith('.cjs') ? 'commonJsModule' : 'esModule'} = embed "${name}")`);
  return `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "suite", worker = (
      modules = [
        ${modules.join(',\n        ')}
      ],
      compatibilityDate = "${COMPATIBILITY_DATE}",
      bindings = [(name = "results", service = "results")],
    )),
    (name = "results", disk = (path = "${results}", writable = true)),
  ],
);
`;
}
