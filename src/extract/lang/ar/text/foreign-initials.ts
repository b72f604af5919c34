// A foreign name in W («ووستر», "Wooster") that the article has once as a name is that name wherever it stands, also where its
// first letter could be «و» (and): «… هنري ووستر … . وعبر ووستر عن استيائه».
import type { Token } from '../../../layers.ts';

export function keepInitials(tokens: Token[]): void {
  const wholes = new Map<string, Token>();
  for (const token of tokens)
    if (isDoubled(token) && token.pos === 'PROPN' && token.proclitics.length === 0) wholes.set(token.norm, token);
  if (wholes.size === 0) return;
  tokens.forEach((token, i) => {
    const whole = isDoubled(token) && token.proclitics.length > 0 ? wholes.get(token.norm) : undefined;
    if (!whole) return;
    const { start, end, sentence } = token;
    tokens[i] = { ...whole, start, end, sentence, core: { start, end } };
  });
}

const isDoubled = ({ norm }: Token): boolean => norm.startsWith('وو');
