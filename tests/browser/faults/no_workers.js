// A browser that forbids workers.
window.Worker = function () {
  throw new DOMException("Workers are forbidden.", "SecurityError");
};
