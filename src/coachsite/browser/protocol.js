/**
 * What passes between the page, the worker and Python. Types only: everything here is JSON, except the messages'
 * envelopes, which are plain objects.
 *
 * @typedef {string | number | boolean | null | Json[] | { [key: string]: Json }} Json
 *
 * @typedef {{ [field: string]: Json }} Answers  The answers of one widget as they were typed, by field name.
 *
 * @typedef {{ [field: string]: [value: string, label: string][] }} Choices  Options of selects that depend on a field.
 */

/**
 * A reply of `coachkit.entry`.
 *
 * @typedef {object} ResultReply
 * @property {"result"} status
 * @property {string} headline
 * @property {string} html
 * @property {Json} data
 * @property {{ name: string, type: string, text: string }[]} files
 * @property {{ label: string, text: string }[]} texts
 * @property {Offer[]} offers
 * @property {{ [field: string]: string }} fill  Texts for fields that the person has not edited.
 * @property {Choices} choices
 *
 * @typedef {object} Offer
 * @property {string} label
 * @property {string} widget
 * @property {string} page  Relative to the root of the site.
 * @property {Answers} answers
 * @property {string[]} shared  Which of them are facts that all widgets share.
 *
 * @typedef {object} ErrorsReply
 * @property {"errors"} status
 * @property {{ [field: string]: string }} errors  The field "" stands for the form as a whole.
 * @property {{ [field: string]: string[] }} places  Names of the inputs at fault, where a field has several.
 * @property {Choices} choices
 *
 * @typedef {{ status: "needs", needs: string[], choices: Choices }} NeedsReply  Python wants these data sets first.
 *
 * @typedef {{ status: "failed", message: string, detail: string }} FailedReply
 *
 * @typedef {ResultReply | ErrorsReply | NeedsReply | FailedReply} Reply
 */

/**
 * What a caller of the client gets: a reply, or why there is none.
 *
 * @typedef {{ status: "superseded" }} Superseded  The same caller asked again before this call had begun.
 * @typedef {{ status: "stopped" }} Stopped  The calculation took too long and was stopped.
 * @typedef {{ status: "died" }} Died  The worker died of it, twice.
 * @typedef {{ status: "unavailable" }} Unavailable  Python could not be started.
 *
 * @typedef {Exclude<Reply, NeedsReply> | Superseded | Stopped | Died | Unavailable} Outcome
 */

/**
 * manifest.json: where everything is. Addresses are relative to the manifest.
 *
 * @typedef {{ url: string, sha256: string }} Hashed  The hash is that of the file as it lies on the server.
 *
 * The memory of a Python that has imported all widgets: a gzip file; `bytes` is its length when unpacked. `over`: the
 * part that is XORed with what the WebAssembly file brings into memory, so that nobody fetches that twice.
 *
 * @typedef {Hashed & { bytes: number, over: { at: number, length: number } }} Snapshot
 *
 * @typedef {object} Manifest
 * @property {1} version
 * @property {string} module  The Python package that holds the widgets.
 * @property {{ version: string, index: string, sha256: { [file: string]: string } }} pyodide
 * @property {Snapshot | null} snapshot
 * @property {Hashed} stdlib
 * @property {(Hashed & { bytes: number }) | null} late_files  A gzip file with what a restored Python may still want of
 *   packages; `bytes` is its length when unpacked.
 * @property {Hashed} late_stdlib  What a restored Python may still want of the standard library.
 * @property {Hashed} lock
 * @property {string[]} packages
 * @property {{ [name: string]: Hashed }} data
 * @property {{ [widget: string]: { page: string, title: string } }} widgets
 */

/**
 * @typedef {"snapshot" | "plain"} How  Restored from the memory snapshot, or booted as Pyodide usually is.
 *
 * @typedef {object} StartMessage
 * @property {"start"} kind
 * @property {How} how
 * @property {Manifest} manifest
 * @property {string} base  The address of the manifest.
 *
 * @typedef {{ kind: "run", id: number, name: string, answers: Answers, today: string }} RunMessage
 *
 * @typedef {StartMessage | RunMessage} ToWorker
 */

/**
 * @typedef {{ kind: "progress", stage: "fetching", done: number, total: number }} FetchingMessage  Bytes.
 * @typedef {{ kind: "progress", stage: "starting" }} StartingMessage
 * @typedef {{ kind: "ready" }} ReadyMessage
 * @typedef {{ kind: "broken", detail: string }} BrokenMessage  This worker is of no more use.
 * @typedef {{ kind: "reply", id: number, reply: Exclude<Reply, NeedsReply> }} ReplyMessage
 * @typedef {{ kind: "clock", id: number, runs: boolean }} ClockMessage  Whether Python works on the call, or a file is awaited.
 *
 * @typedef {FetchingMessage | StartingMessage | ReadyMessage | BrokenMessage | ReplyMessage | ClockMessage} FromWorker
 */

/**
 * How far the runtime has come, for whoever wants to show it.
 *
 * @typedef {{ stage: "idle" }
 *   | { stage: "fetching", done: number, total: number }
 *   | { stage: "starting" }
 *   | { stage: "ready", how: How }
 *   | { stage: "failed", detail: string }} Progress
 */

export {};
