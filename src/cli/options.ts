// Options that several commands share.
import { Option } from 'commander';

export const dataOption = () => new Option('--data <folder>', 'data folder').default('.qala').env('QALA_DATA');

export const neo4jOptions = () => [
  new Option('--neo4j <uri>', 'a Neo4j server instead of the data folder, e.g. bolt://127.0.0.1:7687').env('NEO4J_URI'),
  new Option('--neo4j-user <name>').default('neo4j').env('NEO4J_USERNAME'),
  new Option('--neo4j-password <password>', 'better given as NEO4J_PASSWORD').env('NEO4J_PASSWORD'),
  new Option('--neo4j-database <name>').env('NEO4J_DATABASE'),
];

export interface Neo4jSettings {
  neo4j?: string;
  neo4jUser: string;
  neo4jPassword?: string;
  neo4jDatabase?: string;
}
