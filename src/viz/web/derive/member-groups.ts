// Members of an actor by the way their articles write the name: what a person judges is mostly a name, at times one article.
import type { Member } from '../../api-review.ts';

export interface MemberGroup {
  key: string;
  ar: string | null;
  en: string | null;
  members: Member[];
  /** Why it was merged: of the likeliest member. */
  rule: string | null;
  score: number;
}

/** The name of the whole first, then as the server has them. */
export function groupMembers(members: readonly Member[]): MemberGroup[] {
  const groups = new Map<string, MemberGroup>();
  for (const member of members) {
    const { ar, en, rule, score } = member;
    const key = `${ar ?? ''}|${en ?? ''}`;
    const group = groups.get(key);
    if (!group) groups.set(key, { key, ar, en, members: [member], rule, score });
    else {
      group.members.push(member);
      // What joined the name to others says more than that all of the name are alike.
      if (group.rule === 'same-name' && rule !== 'same-name') Object.assign(group, { rule, score });
    }
  }
  return [...groups.values()];
}

/** What keeps some apart from all others; null where there are no others. */
export function keepApart(members: readonly Member[], ids: readonly string[]) {
  const rest = members.map(({ id }) => id).filter((id) => !ids.includes(id));
  return rest.length > 0 ? { kind: 'not-same' as const, a: [...ids], b: rest } : null;
}

export const sureness = (score: number): 'high' | 'middle' | 'low' =>
  score >= 0.95 ? 'high' : score >= 0.85 ? 'middle' : 'low';
