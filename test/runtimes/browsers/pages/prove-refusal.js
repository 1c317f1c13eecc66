// The proof that nothing in a page made code from text. The page's policy refuses that, and tells of every refusal: even of one that
// was caught. This file is refused on purpose, so that a page without the policy, or without the telling, is noticed.

/** @type {SecurityPolicyViolationEvent[]} */
const refusals = [];
addEventListener('securitypolicyviolation', (event) => {
  if (event.effectiveDirective.startsWith('script-src')) refusals.push(event);
});

const CODE_FROM_TEXT = [
  // biome-ignore lint/security/noGlobalEval: it has to be refused
  () => eval('1'),
  () => new Function('return 1'),
];
const PATIENCE = 5_000;
const INTERVAL = 10;
let own = 0;

/**
 * @throws {Error} When this page may make code from text, or when anything but this file has tried to. Refusals are told of in their
 * order: once those of this call are known, all before them are.
 */
export async function proveRefusal() {
  for (const make of CODE_FROM_TEXT) {
    let made = true;
    try {
      make();
    } catch {
      made = false;
    }
    if (made) throw new Error(`the policy of the page does not refuse ${make}, so that the page proves nothing`);
  }
  own += CODE_FROM_TEXT.length;
  const isOwn = ({ sourceFile = '' }) => sourceFile === import.meta.url;
  for (let waited = 0; refusals.filter(isOwn).length < own; waited += INTERVAL) {
    if (waited > PATIENCE) throw new Error(`the browser tells of ${refusals.filter(isOwn).length} refusals of ${own}`);
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
  }
  const others = refusals.filter((refusal) => !isOwn(refusal));
  if (others.length === 0) return;
  const places = others.map(
    ({ sourceFile, lineNumber, columnNumber }) => `${sourceFile}:${lineNumber}:${columnNumber}`,
  );
  throw new Error(`code was made from text, against the policy of the page: ${[...new Set(places)].join(', ')}`);
}
