export interface Access {
  uri: string;
  username: string;
  password: string;
}
export interface StartOptions {
  port: number;
  password?: string;
  /** Further lines of neo4j.conf. */
  settings?: Record<string, string>;
  /** Further options of the Java machine. */
  jvm?: string[];
}
export function connection(home: string): Access | null;
export function runningPid(home: string): number | null;
export function freePort(): Promise<number>;
export function admin(home: string, args: string[]): Promise<void>;
export function prepare(home: string, options: StartOptions): Promise<Access>;
export function start(
  home: string,
  options: StartOptions,
  say?: (text: string) => void,
): Promise<Access & { pid: number }>;
export function stop(home: string, options?: { kill: boolean }): Promise<boolean>;
