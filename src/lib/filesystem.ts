import { existsSync, readFileSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { dirname } from "node:path";

/** Numbers of statfs(2), from the kernel's linux/magic.h and statfs's manual page. */
const NETWORK_TYPES: ReadonlyMap<number, string> = new Map([
  [0x6969, "NFS"],
  [0x517b, "SMB"],
  [0xff534d42, "CIFS"],
  [0xfe534d42, "SMB"],
  [0x5346414f, "AFS"],
  [0x73757245, "Coda"],
  [0x564c, "NCP"],
  [0x00c36400, "Ceph"],
  [0x0bd00bd0, "Lustre"],
  [0x7461636f, "OCFS2"],
  [0x01161970, "GFS2"],
]);
const FUSE = 0x65735546;
/** FUSE serves local disks too; only these are known to be a network. */
const NETWORK_FUSE =
  /^fuse\.(sshfs|s3fs|s3backer|rclone|gcsfuse|glusterfs|ceph|cephfs|davfs|davfs2|curlftpfs|smbnetfs|juicefs|goofys|mount-s3|blobfuse2?|seaweedfs)$/;

/** How the network filesystem under a path is called; undefined when it is a disk of this machine. */
export async function networkFilesystem(path: string): Promise<string | undefined> {
  const there = existing(path);
  const { type } = await statfs(there);
  return networkName(type, () => mountedType(there, mounts()));
}

/** `mounted` tells the name in the mount table, which only FUSE needs. */
export function networkName(type: number, mounted: () => string | undefined): string | undefined {
  const known = NETWORK_TYPES.get(type >>> 0);
  if (known || type !== FUSE) return known;
  const name = mounted();
  return name && NETWORK_FUSE.test(name) ? name : undefined;
}

/** The type of the deepest mount point above a path, by /proc/self/mountinfo (proc(5)). */
export function mountedType(path: string, mountinfo: string): string | undefined {
  let best: { point: string; type: string | undefined } | undefined;
  for (const line of mountinfo.split("\n")) {
    const [left = "", right = ""] = line.split(" - ");
    const point = left.split(" ")[4]?.replaceAll("\\040", " ");
    if (!point || !isAbove(point, path) || (best && best.point.length > point.length)) continue;
    best = { point, type: right.split(" ")[0] };
  }
  return best?.type;
}

const isAbove = (point: string, path: string) =>
  point === "/" || path === point || path.startsWith(`${point}/`);

function mounts(): string {
  try {
    return readFileSync("/proc/self/mountinfo", "utf8");
  } catch {
    return "";
  }
}

/** Bytes that may still be written where a path lies, or will lie. */
export async function freeBytes(path: string): Promise<number> {
  const { bavail, bsize } = await statfs(existing(path));
  return bavail * bsize;
}

/** The path, or the deepest folder above it that is there. */
export const existing = (path: string): string => (existsSync(path) ? path : existing(dirname(path)));
