// Counts how often a status line says something.
(line) => {
  const counter = { count: 0 };
  const observer = new MutationObserver((changes) => (counter.count += changes.length));
  observer.observe(line, { childList: true, characterData: true, subtree: true });
  return counter;
};
