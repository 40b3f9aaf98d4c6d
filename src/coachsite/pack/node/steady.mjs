/**
 * Takes clock and chance away from this process, so that a snapshot made twice is the same twice.
 */

import crypto from "node:crypto";

const NOON = Date.UTC(2026, 0, 1, 12);

/** From now on it is always the same moment, and random bytes are always the same. */
export function holdStill() {
  globalThis.Date = class extends Date {
    /** @param {ConstructorParameters<typeof Date> | []} parts */
    constructor(...parts) {
      super(...(parts.length ? parts : [NOON]));
    }
    static now() {
      return NOON;
    }
  };
  performance.now = () => 0;
  Math.random = () => 0.5;
  crypto.randomFillSync = alwaysTheSame;
  globalThis.crypto.getRandomValues = alwaysTheSame;
}

/**
 * @template {ArrayBufferView} T
 * @param {T} view
 */
function alwaysTheSame(view) {
  new Uint8Array(view.buffer, view.byteOffset, view.byteLength).fill(7);
  return view;
}
