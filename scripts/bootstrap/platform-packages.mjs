const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];
const libraries = { gnu: 'glibc', musl: 'musl' };
/** Packages for one system whose name does not say so. */
const unnamed = { fsevents: { os: ['darwin'] } };

/**
 * The entries that `npm ci` misses in a lock file (lockfileVersion 3) written where the registry does not offer the
 * packages of other platforms: npm leaves those out, and later refuses the lock it wrote ("Missing: … from lock file").
 */
export function missingPlatformPackages(packages) {
  return Object.fromEntries(
    Object.entries(packages).flatMap(([path, { optionalDependencies = {}, dev }]) =>
      Object.entries(optionalDependencies)
        .filter(([name]) => !isResolved(packages, path, name))
        .map(([name, range]) => [`node_modules/${name}`, platformPackage(name, range, dev)]),
    ),
  );
}

/** A package finds its dependency in its own node_modules or in that of any folder above it. */
function isResolved(packages, path, name) {
  if (packages[`${path ? `${path}/` : ''}node_modules/${name}`]) return true;
  return path !== '' && isResolved(packages, path.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, ''), name);
}

function platformPackage(name, range, dev) {
  const parts = name.split(/[-/]/);
  const entry = {
    version: range.replace(/^[~^]/, ''),
    ...(dev ? { dev: true } : {}),
    optional: true,
    os: systems.filter((system) => parts.includes(system)),
    cpu: processors.filter((processor) => parts.includes(processor)),
    libc: Object.keys(libraries)
      .filter((part) => parts.includes(part))
      .map((part) => libraries[part]),
    ...unnamed[name],
  };
  if (entry.os.length + entry.cpu.length === 0)
    throw new Error(`${name} is not in the lock file, and its name says no platform`);
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => !Array.isArray(value) || value.length > 0));
}
