declare function atob(base64: string): string;
declare function btoa(binary: string): string;

/**
 * The bytes that base64 stands for, a letter for each, with or without padding, of either alphabet.
 *
 * @throws DOMException where it is no base64
 */
export function binaryOf(base64: string): string {
  return atob(base64.replace(/-/g, '+').replace(/_/g, '/'));
}

/** The bytes that base64 stands for, likewise. */
export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(binaryOf(base64), (letter) => letter.charCodeAt(0));
}

/** `bytes` in base64 without padding, as Connect writes it. */
export function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')).replace(/=+/, '');
}
