/**
 * Files for Python, where it would find them had they been installed.
 */

const TABLE = 4; // where the table begins; before it stands its length

/**
 * Lays all files of an archive into their places. See coachsite/pack/late.py.
 *
 * @param {any} FS  Emscripten's file system.
 * @param {Uint8Array<ArrayBuffer>} archive
 */
export function layFiles(FS, archive) {
  let at = TABLE + new DataView(archive.buffer, archive.byteOffset).getUint32(0, true);
  /** @type {[name: string, length: number][]} */
  const table = JSON.parse(new TextDecoder().decode(archive.subarray(TABLE, at)));
  for (const [name, length] of table) {
    const path = `/${name}`;
    FS.mkdirTree(path.slice(0, path.lastIndexOf("/")));
    FS.writeFile(path, archive.subarray(at, (at += length)));
  }
}
