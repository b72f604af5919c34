// How answers of the server are kept: until a judgement or a newer graph makes them stale. An error is told at once, with a way to try again;
// and the server is asked even where the browser thinks it is offline, since it mostly runs on the same machine.
import { QueryClient } from '@tanstack/react-query';

const UNUSED_MS = 30 * 60_000;

export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: UNUSED_MS,
        retry: false,
        refetchOnWindowFocus: false,
        networkMode: 'always',
      },
    },
  });
