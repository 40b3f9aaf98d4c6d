// The addresses that the browser keeps files of, in every cache of the site.
async () => {
  const caught = [];
  for (const name of await caches.keys()) {
    for (const { url } of await (await caches.open(name)).keys()) caught.push(url);
  }
  return caught;
};
