// Sends a judgement, reloads what it changes, and makes it a step that undo takes back.

import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { JudgementIn } from '../../api-review.ts';
import { fetchJudgements, judge as send } from '../data/client.ts';
import { useExplorer } from '../data/explorer.ts';

export function useJudge() {
  const did = useExplorer().useStore((s) => s.did);
  const queries = useQueryClient();
  const list = useQuery({ queryKey: ['judgements'], queryFn: fetchJudgements });
  const post = async (judgement: JudgementIn): Promise<string> => {
    const { id } = await send(judgement);
    void queries.invalidateQueries();
    return id;
  };
  const judge = async (judgement: JudgementIn) => {
    let id = await post(judgement);
    if (judgement.kind === 'undo') return id;
    did({
      undo: () => void post({ kind: 'undo', of: id }),
      redo: async () => {
        id = await post(judgement);
      },
    });
    return id;
  };
  return Object.assign(judge, {
    writable: list.data?.writable ?? false,
    list: list.data?.judgements ?? [],
    names: list.data?.names ?? {},
  });
}
