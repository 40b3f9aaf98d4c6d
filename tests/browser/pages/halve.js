// Half of what was kept under addresses that contain this is lost.
async (part) => {
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of (await cache.keys()).filter(({ url }) => url.includes(part))) {
      const whole = await cache.match(request);
      const bytes = await whole.arrayBuffer();
      await cache.put(request, new Response(bytes.slice(0, bytes.byteLength / 2), { headers: whole.headers }));
    }
  }
};
