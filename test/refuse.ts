/** A getter, a trap or a method that refuses. */
export const refuse = (): never => {
  throw new Error('refused');
};
