// The formats that a graph can be exported to.
import { InputError } from '../../model/errors.ts';
import { csv } from './csv.ts';
import { cypher } from './cypher.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { json } from './json.ts';
import { neo4jAdmin } from './neo4j-admin.ts';
import type { GraphWriter } from './writer.ts';

export const WRITERS: readonly GraphWriter[] = [graphml, gexf, json, csv, cypher, neo4jAdmin];

/** Throws InputError for an unknown format or flavour. */
export function writerFor(format: string, flavour?: string): GraphWriter {
  const writer = WRITERS.find((candidate) => candidate.format === format);
  if (!writer) throw new InputError(`no format "${format}"; there are ${WRITERS.map((w) => w.format).join(', ')}`);
  if (flavour === undefined || writer.flavours.includes(flavour)) return writer;
  const known = writer.flavours.length > 0 ? `; it has ${writer.flavours.join(', ')}` : '';
  throw new InputError(`${format} has no flavour "${flavour}"${known}`);
}
