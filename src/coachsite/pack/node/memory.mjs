/**
 * The memory of Pyodide: what is free in it, and what it holds before anything has run.
 */

const LARGEST = 1 << 20;
const SMALLEST = 8;
const IN_USE = 256; // bytes below the stack pointer that a call in progress may still read

/**
 * Writes zeros over what nobody uses: free blocks and the spent part of the stack. They compress to nothing.
 *
 * @param {any} wasm  Pyodide's Emscripten module.
 */
export function zeroFreeMemory(wasm) {
  const blocks = freeBlocks(wasm);
  for (const block of blocks.reverse()) wasm._PyMem_RawFree(block);
  const end = wasm._emscripten_stack_get_end();
  wasm.HEAPU8.fill(0, end, wasm.stackSave() - IN_USE);
}

/**
 * Takes every free block below the top of the heap, large ones first, and zeroes it.
 *
 * @param {any} wasm
 * @returns {number[]}
 */
function freeBlocks(wasm) {
  const top = () => wasm.HEAPU32[wasm._emscripten_get_sbrk_ptr() >>> 2];
  const blocks = [];
  for (let size = LARGEST; size >= SMALLEST; size >>= 1) {
    for (;;) {
      const before = top();
      const block = wasm._PyMem_RawMalloc(size);
      if (!block || top() !== before) {
        if (block) wasm._PyMem_RawFree(block);
        break;
      }
      wasm.HEAPU8.fill(0, block, block + size);
      blocks.push(block);
    }
  }
  return blocks;
}

/**
 * Catches the memory as it is when the WebAssembly file has just been loaded: the data that the file itself brings.
 *
 * @returns {Promise<Uint8Array>}  Without the zeros at the end.
 */
export function freshMemory() {
  const { instantiate } = WebAssembly;
  return new Promise((resolve) => {
    WebAssembly.instantiate = async (/** @type {any} */ source, /** @type {any} */ imports) => {
      const result = await instantiate(source, imports);
      const memory = imports?.env?.memory; // Pyodide also loads a tiny module that has none
      if (memory) {
        WebAssembly.instantiate = instantiate;
        resolve(withoutZeros(new Uint8Array(memory.buffer)));
      }
      return result;
    };
  });
}

/** @param {Uint8Array} bytes */
function withoutZeros(bytes) {
  let length = bytes.length;
  while (length > 0 && bytes[length - 1] === 0) length--;
  return bytes.slice(0, Math.ceil(length / 4) * 4);
}
