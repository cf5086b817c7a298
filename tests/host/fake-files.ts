/**
 * A disk as a browser gives it, for tests: handles that are `FileSystemFileHandle`s in all that the host uses, with
 * permissions, and faults where a test wants them.
 */

export interface FakeDisk {
  readonly files: Map<string, Uint8Array>;
  permission: PermissionState;
  /** What the person answers when asked. */
  answer: PermissionState;
  /** The next writes fail with an exception of this name. */
  fault: string | undefined;
  /** How often the person was asked. */
  asked: number;
  handle(name: string): FileSystemFileHandle;
  folder(): FileSystemDirectoryHandle;
}

export function createFakeDisk(): FakeDisk {
  const disk: FakeDisk = {
    files: new Map(),
    permission: 'granted',
    answer: 'granted',
    fault: undefined,
    asked: 0,
    handle: (name) => fakeHandle(disk, name) as unknown as FileSystemFileHandle,
    folder: () => fakeFolder(disk) as unknown as FileSystemDirectoryHandle,
  };
  return disk;
}

const exception = (name: string): DOMException => new DOMException(`the fake disk says ${name}`, name);

const permissions = (disk: FakeDisk) => ({
  queryPermission: async () => disk.permission,
  requestPermission: async () => {
    disk.asked += 1;
    disk.permission = disk.answer;
    return disk.permission;
  },
});

function fakeHandle(disk: FakeDisk, name: string) {
  return {
    kind: 'file',
    name,
    ...permissions(disk),
    isSameEntry: async (other: FileSystemHandle) => other.name === name,
    getFile: async () => {
      const bytes = disk.files.get(name);
      if (!bytes) throw exception('NotFoundError');
      return new File([new Uint8Array(bytes)], name);
    },
    createWritable: async () => {
      if (disk.permission !== 'granted') throw exception('NotAllowedError');
      return fakeWritable(disk, name);
    },
  };
}

/** Beside the file until it is closed. */
function fakeWritable(disk: FakeDisk, name: string) {
  let written: Uint8Array = new Uint8Array();
  return {
    write: async (bytes: Uint8Array) => {
      if (disk.fault !== undefined) throw exception(disk.fault);
      written = bytes.slice();
    },
    close: async () => void disk.files.set(name, written),
    abort: async () => {},
  };
}

function fakeFolder(disk: FakeDisk) {
  return {
    kind: 'directory',
    name: 'out',
    ...permissions(disk),
    getFileHandle: async (name: string, { create = false } = {}) => {
      if (!create && !disk.files.has(name)) throw exception('NotFoundError');
      if (!disk.files.has(name)) disk.files.set(name, new Uint8Array());
      return fakeHandle(disk, name);
    },
    removeEntry: async (name: string) => void disk.files.delete(name),
  };
}
