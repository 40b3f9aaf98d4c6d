// Put before worker.js: a browser that lets nobody compile WebAssembly, as some do in their strictest mode.
for (const way of ["compile", "compileStreaming", "instantiate", "instantiateStreaming"]) {
  WebAssembly[way] = () => Promise.reject(new WebAssembly.CompileError("WebAssembly is blocked"));
}
