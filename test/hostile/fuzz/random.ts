/** A stream of pseudo-random numbers, the same for the same seeds: sfc32, which is fast and even enough for anything but secrets. */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;

  /** @param seeds integers; a stream differs where any of them does */
  constructor(...seeds: readonly [seed: number, number?: number, stream?: number]) {
    const [seed, number = 0, stream = 0] = seeds;
    this.a = seed | 0;
    this.b = number | 0;
    this.c = (stream + Math.floor(number / 2 ** 32)) | 0;
    // Neighbouring seeds begin alike; after a few rounds they have nothing in common.
    for (let round = 0; round < 12; round += 1) this.next();
  }

  /** An integer from 0 to 2^32 − 1. */
  next(): number {
    const sum = (((this.a + this.b) | 0) + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (this.c << 21) | (this.c >>> 11);
    this.c = (this.c + sum) | 0;
    return sum >>> 0;
  }

  /** An integer from 0 up to `limit`, without it. */
  below(limit: number): number {
    return Math.floor((this.next() / 4_294_967_296) * limit);
  }

  /** Whether something happens that happens once in `times`. */
  once(times: number): boolean {
    return this.below(times) === 0;
  }

  /** One of a list; undefined where that is empty. */
  pick<const T extends readonly [unknown, ...unknown[]]>(list: T): T[number];
  pick<T>(list: readonly T[]): T | undefined;
  pick(list: readonly unknown[]): unknown {
    return list[this.below(list.length)];
  }
}
