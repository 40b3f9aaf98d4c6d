// Put before worker.js: a browser that does not have WebAssembly at all.
delete self.WebAssembly;
