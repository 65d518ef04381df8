/** A script that is fetched on need; `loaded` is what came, for who asks again. */
export type LazyModule<Module> = { loaded?: Module; load: () => Promise<Module> };

/** Names a script that is fetched on need. Asking again after a failure fetches anew: the runtime forgets what did not come. */
export function lazyModule<Module>(load: () => Promise<Module>): LazyModule<Module> {
  const lazy: LazyModule<Module> = {
    load: async () => {
      lazy.loaded = await load();
      return lazy.loaded;
    },
  };
  return lazy;
}
