// Colours of kinds, stances and communities for both themes. Pairs that must be told apart differ in lightness too,
// so that they survive colour blindness and grey prints.
import type { EdgeClass } from '../derive/edges.ts';
import type { NodeKind } from '../derive/scene.ts';

export type Theme = 'light' | 'dark';
export interface Palette {
  background: string;
  text: string;
  halo: string;
  dim: string;
  dimEdge: string;
  ring: string;
  nodes: Record<NodeKind, string>;
  edges: Record<EdgeClass, string>;
  communities: string[];
}

export const PALETTES: Record<Theme, Palette> = {
  light: {
    background: '#fbfaf7',
    text: '#1d2b33',
    halo: '#fbfaf7',
    dim: '#dcdad3',
    dimEdge: '#eceae4',
    ring: '#111827',
    nodes: { person: '#1f6f8b', organization: '#7a4b94', country: '#3d7a4e', place: '#9a7b4f', statement: '#8ba0ad', event: '#d98a1f' },
    edges: { support: '#2f9e77', oppose: '#cf3f4f', neutral: '#a3acb2', mixed: '#a581bd', event: '#e0a64b', office: '#d5cfc0', role: '#c3cacd' },
    communities: ['#1f6f8b', '#c8553d', '#5b8c3a', '#8a5a9e', '#b8860b', '#2a9d8f', '#a23b72', '#5c6b73', '#d17a22', '#3a5ba0', '#7c6f1d', '#9b2226'],
  },
  dark: {
    background: '#12181c',
    text: '#e8ecee',
    halo: '#12181c',
    dim: '#2c363c',
    dimEdge: '#1e262b',
    ring: '#f8fafc',
    nodes: { person: '#5fb6d3', organization: '#bb8fd6', country: '#7cc48d', place: '#cbae84', statement: '#8396a2', event: '#f0ac4f' },
    edges: { support: '#3fb58b', oppose: '#e35d6c', neutral: '#56636b', mixed: '#9d7cb8', event: '#b98536', office: '#39444b', role: '#46525a' },
    communities: ['#5fb6d3', '#e8836d', '#93c572', '#bb8fd6', '#e0b040', '#4cc3b3', '#d873aa', '#9aa8b0', '#f0a050', '#7d9be0', '#bdb04c', '#e06a6e'],
  },
}; // biome-ignore format: a table

export const communityColour = (palette: Palette, community: number | null): string =>
  community === null ? palette.nodes.statement : palette.communities[community % palette.communities.length]!;
