// Titles beside names → offices.
import type { Office } from '../../model/office.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Cast } from '../layers.ts';

export const offices = (_doc: Cast, _knowledge: Knowledge): Office[] => [];
