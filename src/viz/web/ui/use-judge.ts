// Sends a judgement and reloads what it changes.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { JudgementIn } from '../../api.ts';
import { fetchJudgements, judge as send } from '../data/client.ts';

export function useJudge() {
  const client = useQueryClient();
  const list = useQuery({ queryKey: ['judgements'], queryFn: fetchJudgements });
  const judge = async (judgement: JudgementIn) => {
    await send(judgement);
    await client.invalidateQueries();
  };
  return Object.assign(judge, { writable: list.data?.writable ?? false, list: list.data?.judgements ?? [] });
}
