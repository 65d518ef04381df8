/** The path below which the site stands, such as `/training`; empty at the root of a host. Whatever bundles this puts it in. */
export const basePath = process.env.BASE_PATH ?? '';

/** The address of what stands at a path of the site. */
export function withBase(path: string, base = basePath): string {
  return base + path;
}

/** The path within the site of what stands at an address; undefined for what stands outside it. */
export function pathInSite(address: string, base = basePath): string | undefined {
  if (address === base) return '/';
  return address.startsWith(`${base}/`) ? address.slice(base.length) : undefined;
}
