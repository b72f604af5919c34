export const NEO4J_VERSION: string;
export const java: string;
export function javaVersion(text: string): number | null;
export function whatIsMissing(options?: { java: string; maven: string; lib: string }): string | null;
export function ensureJars(say?: (text: string) => void): Promise<string>;
