import { expect, test } from "bun:test";
import { mountedType, networkFilesystem, networkName } from "../../src/lib/filesystem.ts";

const MOUNTS = `22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 22 0:44 / /home/sara/school\\040data rw,nosuid shared:20 - fuse.sshfs sara@host:/data rw
41 22 0:45 / /home/sara rw shared:21 - fuse.ntfs-3g /dev/sdb1 rw`;

const unasked = () => {
  throw new Error("only FUSE needs the mount table");
};

test("network filesystems are known by their numbers, disks are not taken for one", () => {
  expect(networkName(0x6969, unasked)).toBe("NFS");
  expect(networkName(0xff534d42, unasked)).toBe("CIFS");
  // As some runtimes give it: signed.
  expect(networkName(0xff534d42 | 0, unasked)).toBe("CIFS");
  expect(networkName(0xef53, unasked)).toBeUndefined();
});

test("FUSE is a network or not by what is mounted", () => {
  const mounted = (path: string) => () => mountedType(path, MOUNTS);
  expect(networkName(0x65735546, mounted("/home/sara/school data/db"))).toBe("fuse.sshfs");
  expect(networkName(0x65735546, mounted("/home/sara/other"))).toBeUndefined();
  expect(networkName(0x65735546, () => undefined)).toBeUndefined();
});

test("the deepest mount point counts, and only whole names", () => {
  expect(mountedType("/home/sara", MOUNTS)).toBe("fuse.ntfs-3g");
  expect(mountedType("/home/sarah", MOUNTS)).toBe("ext4");
});

test("a folder that is not there yet lies where its parent does", async () => {
  expect(await networkFilesystem("/proc/nothing/here")).toBeUndefined();
});
